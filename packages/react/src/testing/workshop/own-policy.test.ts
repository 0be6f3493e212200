import { policies } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { checkOwnPolicy } from './own-policy.ts'

type Draft = { [key: string]: unknown; rules: Record<string, unknown>[] }

const written = (change: (draft: Draft) => void): string => {
  const draft = structuredClone(policies.photoroom) as unknown as Draft
  change(draft)
  return JSON.stringify(draft, null, 2)
}

describe('a pasted policy', () => {
  it('is taken as it is when nothing is wrong with it', () => {
    for (const policy of Object.values(policies)) expect(checkOwnPolicy(JSON.stringify(policy))).toMatchObject({ policy: { id: policy.id }, faults: [] })
  })

  it('is asked for when nothing is there', () => {
    expect(checkOwnPolicy(' \n').faults).toEqual([{ where: 'The text', text: 'Nothing is here yet. Paste a policy, or start from one of the five.' }])
  })

  it('says on which line it stops to be JSON', () => {
    const { policy, faults } = checkOwnPolicy('{\n  "id": "mine",\n  "version" "1"\n}')
    expect(policy).toBeNull()
    expect(faults).toEqual([{ where: 'Line 3', text: expect.stringContaining('not JSON yet') as string }])
  })

  it('says what is missing, and that a name is unknown', () => {
    const { faults } = checkOwnPolicy(written((draft) => {
      delete draft['seller']
      draft['refunds'] = true
    }))
    expect(faults).toContainEqual({ where: 'seller', text: 'This part is missing.' })
    expect(faults).toContainEqual({ where: 'refunds', text: 'This is not a name this format knows. Remove it or check its spelling.' })
  })

  it('names a rule by its place and its id', () => {
    const id = policies.photoroom.rules[1]!.id
    expect(checkOwnPolicy(written((draft) => void (draft.rules[1]!['clause'] = 5))).faults).toEqual([
      { where: `rules 2 (${id}), clause`, text: 'Here stands 5, where a policy has a text.' },
    ])
    const { faults } = checkOwnPolicy(written((draft) => void (draft.rules[0]!['if'] = { term: 'sunshine' })))
    expect(faults[0]!.where).toMatch(/^rules 1 \(/)
    expect(faults[0]!.text).toContain('names the term "sunshine", which is not declared')
  })

  it('counts as people do', () => {
    const { faults } = checkOwnPolicy(written((draft) => void ((draft['readings'] as Record<string, unknown>[])[0]!['clause'] = 7)))
    expect(faults).toEqual([{ where: 'readings 1, clause', text: 'Here stands 7, where a policy has a text.' }])
  })

  it('is not a policy when it is something else', () => {
    expect(checkOwnPolicy('"hello"').faults).toMatchObject([{ where: 'The whole file' }])
    expect(checkOwnPolicy('[1, 2]').faults).toEqual([{ where: 'The whole file', text: 'Here stands a list [ … ], where a policy has a group { … }.' }])
    expect(checkOwnPolicy('null').policy).toBeNull()
  })
})
