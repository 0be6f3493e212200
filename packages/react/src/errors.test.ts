import { describe, expect, it } from 'vitest'
import { errorText, waitOf } from './errors.ts'
import { MissingFileError } from './evidence/missing-file.ts'
import { createFormat } from './format/format.ts'
import { reportEnglish } from './languages/en/flow.ts'

const texts = { messages: reportEnglish, format: createFormat({ locale: 'en', timeZone: 'UTC' }) }

it('says what to do about a file that is gone', () => {
  expect(errorText(new MissingFileError('gone'), texts)).toEqual({ text: 'A file is not on this device any more. Add it again, or remove it.', requestId: null })
})

it('says something of whatever else went wrong', () => {
  expect(errorText(new TypeError('a bug'), texts).text).toBe('That did not work. Nothing is lost: try again.')
})

const api = (code: string, more: object = {}) => Object.assign(new Error('secret: ada-token'), { source: 'makegood', kind: 'api', code, errors: [], ...more })

it('never says what an error says of itself', () => {
  for (const code of ['tooOften', 'requestId', '__proto__', 'constructor', 'toString', 'of_tomorrow']) {
    const said = { text: 'That did not work. Nothing is lost: try again.', requestId: reportEnglish.errors.requestId('r1') }
    expect(errorText(api(code, { requestId: 'r1' }), texts)).toEqual(said)
  }
})

describe('who asked too often', () => {
  const limited = (retryAfter?: number) => api('rate_limited', { retryAfter })

  it.each([[120, 'in 2 minutes'], [45, 'in 45 seconds'], [61, 'in 2 minutes'], [1, 'in 1 second'], [0, 'in 1 second'], [7201, 'in 3 hours'], [172_801, 'in 3 days']])(
    'is told how long to wait, never too short (%d: %s)',
    (seconds, when) => {
      expect(errorText(limited(seconds), texts).text).toBe(`That was too often in a short time. Try again ${when}.`)
    },
  )

  it('is asked to wait a moment where nobody says how long', () => {
    expect(errorText(limited(), texts).text).toBe('That was too often in a short time. Wait a moment and try again.')
    expect(waitOf(limited())).toBeNull()
  })
})
