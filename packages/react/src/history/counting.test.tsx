import { createRefundClient } from '@makegood/client'
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { RefundProvider } from '../provider.tsx'
import { Counting } from './counting.tsx'

const client = createRefundClient({ baseUrl: '/nowhere', getToken: () => null })
const balance = (credits: number) => (
  <RefundProvider client={client} userId="ada" locale="en-GB">
    <p data-testid="balance">
      <Counting credits={credits} />
    </p>
  </RefundProvider>
)
const allowMotion = () => vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: false } as MediaQueryList)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('counts from the former balance to the new one, while listeners hear the new one alone', async () => {
  allowMotion()
  const { getByTestId, rerender } = render(balance(96))
  const text = () => getByTestId('balance').textContent
  expect(text()).toBe('96 credits')
  rerender(balance(196))
  const seen = new Set<string>()
  await vi.waitFor(() => {
    seen.add(getByTestId('balance').querySelector('[aria-hidden]')?.textContent ?? '')
    expect(text()).toBe('196 credits')
  }, { timeout: 3000, interval: 16 })
  const between = [...seen].map((words) => Number.parseInt(words)).filter((count) => count > 96 && count < 196)
  expect(between.length).toBeGreaterThan(2)
  expect(between).toEqual(between.toSorted((one, other) => one - other))
})

it('changes at once where motion is unwanted', async () => {
  const { getByTestId, rerender } = render(balance(96))
  rerender(balance(196))
  await vi.waitFor(() => expect(getByTestId('balance').textContent).toBe('196 credits'))
  expect(getByTestId('balance').querySelector('[aria-hidden]')).toBeNull()
})
