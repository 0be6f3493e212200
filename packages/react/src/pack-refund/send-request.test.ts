import { expect, it } from 'vitest'
import { rejectedIn } from './send-request.ts'

const errors = [
  { pointer: '/fields/phone', message: 'must have 1 characters or more' },
  { pointer: '/destination', message: 'must be one of balance' },
  { pointer: '', message: 'must be an object' },
]
const refused = (code: string) => Object.assign(new Error(code), { source: 'makegood', kind: 'api', code, status: 422, errors })

it('names the fields that were not accepted, and nothing of other failures (A22)', () => {
  expect(rejectedIn(refused('invalid_request'))).toEqual(['phone', 'destination'])
  expect(rejectedIn(refused('quote_changed'))).toEqual([])
  expect(rejectedIn(new TypeError('no'))).toEqual([])
})
