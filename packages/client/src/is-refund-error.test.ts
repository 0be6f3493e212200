import { describe, expect, it, vi } from 'vitest'
import { ApiError, NetworkError, RefundError } from './errors.ts'
import { isRefundError } from './is-refund-error.ts'

describe('isRefundError', () => {
  it('knows an error of this package, and of another copy of it', async () => {
    vi.resetModules()
    const copy = await import('./errors.ts')
    const error = new copy.ApiError('Refused.', { code: 'quote_changed', status: 409 })
    expect(error).not.toBeInstanceOf(RefundError)
    expect([new NetworkError('No answer.'), error].map(isRefundError)).toEqual([true, true])
  })

  it.each([undefined, null, 'network', {}, new Error('kind'), new DOMException('', 'NetworkError')])(
    'does not know %s',
    (error) => {
      expect(isRefundError(error)).toBe(false)
    },
  )

  it('lets an error be told apart by its kind', () => {
    const details = { code: 'quote_changed', status: 409, requestId: 'req_1', cause: 'why' }
    const error: unknown = new ApiError('Refused.', details)
    if (!isRefundError(error) || error.kind !== 'api') throw error
    const status: number = error.status
    expect([error.name, error.code, status, error.requestId, error.cause, error.errors]).toEqual([
      'ApiError', 'quote_changed', 409, 'req_1', 'why', [],
    ])
    expect(Object.keys(error)).not.toContain('cause')
  })
})
