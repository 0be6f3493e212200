import * as fake from 'fake-indexeddb'
import { createRefundClient } from '@makegood/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDevice } from './device.ts'
import { createDrafts, newDraft } from './drafts.ts'
import { holdSession, isWaiting } from './kept.ts'
import { markWaiting } from './report/waiting-mark.ts'

/** Enough of a Storage: its items are its own keys. */
function memory(): Storage {
  const items: Record<string, string> = {}
  return new Proxy(items, {
    get: (_, name: string) =>
      ({
        getItem: (key: string) => items[key] ?? null,
        setItem: (key: string, value: string) => void (items[key] = value),
        removeItem: (key: string) => void delete items[key],
        key: (index: number) => Object.keys(items)[index] ?? null,
        length: Object.keys(items).length,
      })[name] ?? items[name],
  }) as unknown as Storage
}

Object.assign(globalThis, fake)
beforeEach(() => {
  vi.stubGlobal('localStorage', memory())
  vi.stubGlobal('indexedDB', new fake.IDBFactory())
})
afterEach(() => void vi.unstubAllGlobals())

const open = () => createRefundClient({ baseUrl: 'https://example.com', getToken: () => null })

describe('the mark of what waits', () => {
  it('is for one user', () => {
    markWaiting('ada', true)
    expect([isWaiting('ada'), isWaiting('bob')]).toEqual([true, false])
    markWaiting('ada', false)
    expect(isWaiting('ada')).toBe(false)
  })

  it('is not there where the device keeps nothing', () => {
    vi.stubGlobal('localStorage', { getItem: () => { throw new Error('no') }, setItem: () => { throw new Error('no') } })
    markWaiting('ada', true)
    expect(isWaiting('ada')).toBe(false)
  })
})

describe('a client that forgets its user', () => {
  it('leaves nothing of them on the device, and all of everyone else', async () => {
    const client = open()
    holdSession(client, 'ada')
    for (const userId of ['ada', 'ada lovelace', 'bob']) {
      createDrafts(userId, localStorage).write('report:r1', newDraft({ details: `of ${userId}` }))
      markWaiting(userId, true)
      await openDevice(userId).shelf<string>('files').put('one', userId)
    }
    client.forget()
    expect(createDrafts('ada', localStorage).read('report:r1')).toBeNull()
    expect(isWaiting('ada')).toBe(false)
    expect(await openDevice('ada').shelf('files').list()).toEqual([])
    for (const userId of ['ada lovelace', 'bob']) {
      expect(createDrafts(userId, localStorage).read('report:r1')).toMatchObject({ fields: { details: `of ${userId}` } })
      expect(isWaiting(userId)).toBe(true)
      expect(await openDevice(userId).shelf('files').list()).toEqual([userId])
    }
  })

  it('means the last one who was shown', () => {
    const client = open()
    for (const userId of ['ada', 'bob']) {
      holdSession(client, userId)
      markWaiting(userId, true)
    }
    client.forget()
    expect([isWaiting('ada'), isWaiting('bob')]).toEqual([true, false])
  })

  it('is another one for another user, and keeps what the device has of the former', async () => {
    const getToken = vi.fn<() => string>(() => 'token')
    const client = createRefundClient({ baseUrl: 'https://example.com', getToken, fetch: () => new Promise(() => {}) })
    holdSession(client, 'ada')
    markWaiting('ada', true)
    const first = client.session
    const call = client.wallet.retrieve().catch((error: unknown) => error)
    await vi.waitFor(() => expect(getToken).toHaveBeenCalledTimes(1))
    holdSession(client, 'ada')
    expect(first.aborted).toBe(false)
    holdSession(client, 'bob')
    expect(first.aborted).toBe(true)
    expect(await call).toMatchObject({ kind: 'aborted' })
    void client.wallet.retrieve().catch(() => {})
    await vi.waitFor(() => expect(getToken).toHaveBeenCalledTimes(2))
    expect(isWaiting('ada')).toBe(true)
    client.forget()
    expect(isWaiting('ada')).toBe(true)
  })

  it('does it again for the next session', () => {
    const client = open()
    holdSession(client, 'ada')
    client.forget()
    holdSession(client, 'ada')
    markWaiting('ada', true)
    client.forget()
    expect(isWaiting('ada')).toBe(false)
  })
})
