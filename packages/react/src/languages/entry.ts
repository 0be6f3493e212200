import { entryEnglish } from './en/entry.ts'
import { wordsFor } from './messages.ts'

export const entryMessages = wordsFor(entryEnglish)
