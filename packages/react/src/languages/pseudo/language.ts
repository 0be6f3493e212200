import { entryEnglish } from '../en/entry.ts'
import { lightEnglish } from '../en/light.ts'
import { withdrawalLight } from '../en/withdrawal-light.ts'
import type { Language } from '../messages.ts'
import { accented, mirrored } from './dress.ts'
import { type Dress, dressed } from './dressed.ts'

const light = { ...lightEnglish, ...entryEnglish, ...withdrawalLight }

const pseudoLanguage = (tag: string, dress: Dress): Language => ({
  light: dressed(light, tag, dress),
  load: async () => dressed((await import('./words.ts')).words, tag, dress),
})

/**
 * English in a dress, to see whether a page holds longer words and other letters: accented, about 40 % longer, and between
 * marks, so that a text which is cut off or comes from elsewhere shows.
 *
 * @example
 * ```tsx
 * import { pseudo } from '@makegood/react/languages/pseudo'
 *
 * <RefundProvider client={client} userId={userId} language={pseudo}>
 * ```
 */
export const pseudo = pseudoLanguage('en-XA', accented)

/**
 * English turned round, to see a page from right to left without reading Arabic. Set `dir="rtl"` too.
 *
 * @example
 * ```tsx
 * import { pseudoMirrored } from '@makegood/react/languages/pseudo'
 *
 * <RefundProvider client={client} userId={userId} language={pseudoMirrored} dir="rtl">
 * ```
 */
export const pseudoMirrored = pseudoLanguage('en-XB', mirrored)
