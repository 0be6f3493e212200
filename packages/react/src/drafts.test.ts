import { describe, expect, it } from 'vitest'
import { changeDraft, createDrafts, newDraft } from './drafts.ts'

/** What a browser keeps, in memory. */
function createStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const DAY = 24 * 60 * 60 * 1000
const draft = newDraft({ details: 'Six fingers' })

describe('drafts on the device', () => {
  it('survive a reload with their key', () => {
    const storage = createStorage()
    createDrafts('ada', storage).write('report:1', draft)
    expect(createDrafts('ada', storage).read('report:1')).toEqual(draft)
  })

  it('are those of one user', () => {
    const storage = createStorage()
    createDrafts('ada', storage).write('report:1', draft)
    expect(createDrafts('bob', storage).read('report:1')).toBeNull()
    expect(createDrafts('ada:report', storage).read('1')).toBeNull()
  })

  it('are gone after seven days, whoever signs in', () => {
    const storage = createStorage()
    createDrafts('ada', storage, () => 0).write('report:1', draft)
    expect(createDrafts('ada', storage, () => 7 * DAY - 1).read('report:1')).toEqual(draft)
    expect(createDrafts('bob', storage, () => 7 * DAY).read('report:1')).toBeNull()
    expect(storage.length).toBe(0)
  })

  it('leave what is not theirs alone', () => {
    const storage = createStorage()
    storage.setItem('host', 'kept')
    createDrafts('ada', storage, () => 30 * DAY)
    expect(storage.getItem('host')).toBe('kept')
  })

  it('are forgotten when they were sent', () => {
    const storage = createStorage()
    const drafts = createDrafts('ada', storage)
    drafts.write('report:1', draft)
    drafts.remove('report:1')
    expect(drafts.read('report:1')).toBeNull()
    expect(storage.length).toBe(0)
  })

  it('that someone damaged are no drafts', () => {
    const storage = createStorage()
    storage.setItem('makegood:draft:ada:report:1', '{"draft":')
    expect(createDrafts('ada', storage).read('report:1')).toBeNull()
  })
})

describe('drafts of a page', () => {
  it('take what was on the device away (C21)', () => {
    const storage = createStorage()
    const drafts = createDrafts('ada', storage)
    drafts.write('report:1', draft)
    drafts.write('report:1', newDraft({ details: 'What the safety team has to know' }), 'page')
    expect(storage.length).toBe(0)
    expect(drafts.read<{ details: string }>('report:1')?.fields.details).toContain('safety')
    expect(createDrafts('ada', storage).read('report:1')).toBeNull()
  })

  it('are all there is where storage is full or forbidden', () => {
    const full = { ...createStorage(), setItem: () => { throw new DOMException('full', 'QuotaExceededError') } }
    for (const storage of [full, null]) {
      const drafts = createDrafts('ada', storage)
      drafts.write('report:1', draft)
      expect(drafts.read('report:1')).toEqual(draft)
    }
  })
})

describe('the key of a draft', () => {
  it('stays while the draft is written', () => {
    expect(changeDraft(draft, { details: 'Seven' }).idempotencyKey).toBe(draft.idempotencyKey)
  })

  it('is another once what was sent is changed: it is another intent', () => {
    const tried = { ...draft, tried: true }
    const changed = changeDraft(tried, { details: 'Seven' })
    expect(changed.idempotencyKey).not.toBe(draft.idempotencyKey)
    expect(changed.tried).toBe(false)
  })
})
