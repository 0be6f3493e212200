import { expect, it } from 'vitest'
import { errorText } from './errors.ts'
import { MissingFileError } from './evidence/missing-file.ts'
import { reportEnglish } from './languages/en/flow.ts'

it('says what to do about a file that is gone', () => {
  expect(errorText(new MissingFileError('gone'), reportEnglish)).toEqual({ text: 'A file is not on this device any more. Add it again, or remove it.', requestId: null })
})

it('says something of whatever else went wrong', () => {
  expect(errorText(new TypeError('a bug'), reportEnglish).text).toBe('That did not work. Nothing is lost: try again.')
})
