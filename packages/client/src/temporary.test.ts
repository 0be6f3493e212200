import { expect, it } from 'vitest'
import { AbortedError, ApiError, ConfigurationError, NetworkError, TimeoutError, TokenError, UnexpectedAnswerError } from './errors.ts'
import { isTemporary } from './temporary.ts'

const api = (code: string) => new ApiError('', { code, status: 400 })

const cases: [unknown, boolean][] = [
  [new NetworkError(''), true],
  [new TimeoutError(''), true],
  [new TokenError(''), true],
  ...(['unauthenticated', 'token_expired', 'rate_limited', 'key_in_use', 'internal', 'unavailable'] as const).map((code): [unknown, boolean] => [api(code), true]),
  ...(['invalid_request', 'not_found', 'key_reused', 'not_possible', 'too_large', 'a_code_of_tomorrow'] as const).map((code): [unknown, boolean] => [api(code), false]),
  [new UnexpectedAnswerError(''), false],
  [new AbortedError(''), false],
  [new ConfigurationError(''), false],
  [new Error('a bug'), false],
  [null, false],
]

it.each(cases)('%s: %s', (error, temporary) => expect(isTemporary(error)).toBe(temporary))
