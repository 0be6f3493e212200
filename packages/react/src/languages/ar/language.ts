import type { Language } from '../messages.ts'
import { arLight } from './light.ts'

/**
 * Arabic, in modern standard words and without a gender where it can be. Set `dir="rtl"` on the page or the provider too.
 *
 * @example
 * ```tsx
 * import { arabic } from '@makegood/react/languages/ar'
 *
 * <RefundProvider client={client} userId={userId} language={arabic} dir="rtl">
 * ```
 */
export const arabic: Language = {
  light: arLight,
  load: async () => (await import('./words.ts')).words,
}
