import { createRefundClient } from '@makegood/client'
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { RefundProvider } from './provider.tsx'
import { useDraft } from './use-draft.ts'

const client = createRefundClient({ baseUrl: '/nowhere', getToken: () => null })
const wrapper = ({ children }: { children: ReactNode }) => (
  <RefundProvider client={client} userId="a drafter">
    {children}
  </RefundProvider>
)
const open = () => renderHook(() => useDraft('one', { details: '', marks: [] as string[] }), { wrapper }).result
afterEach(() => {
  cleanup()
  localStorage.clear()
})

it('keeps its key over every try of the same, and takes another one for something else', () => {
  const draft = open()
  act(() => draft.current.change({ details: 'Six fingers' }))
  let keys: string[] = []
  const attempt = (anew = false) => act(() => void keys.push(draft.current.markTried({}, anew).idempotencyKey))
  attempt()
  attempt()
  act(() => draft.current.change({ details: 'Seven fingers' }))
  attempt()
  expect([keys[0] === keys[1], keys[1] === keys[2]]).toEqual([true, false])
  // The service knows the key for something else.
  keys = [keys[2]!]
  attempt(true)
  expect(keys[0]).not.toBe(keys[1])
  expect(draft.current.draft.fields.details).toBe('Seven fingers')
})

it('fills up what an earlier version did not know', () => {
  const until = Date.now() + 1000
  const kept = { draft: { fields: { details: 'Six fingers' }, idempotencyKey: 'k', tried: true }, until }
  localStorage.setItem('makegood:draft:a%20drafter:one', JSON.stringify(kept))
  expect(open().current.draft.fields).toEqual({ details: 'Six fingers', marks: [] })
})
