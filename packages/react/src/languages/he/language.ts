import type { Language } from '../messages.ts'
import { heLight } from './light.ts'

/**
 * Hebrew, without a gender where it can be. Set `dir="rtl"` on the page or the provider too.
 *
 * @example
 * ```tsx
 * import { hebrew } from '@makegood/react/languages/he'
 *
 * <RefundProvider client={client} userId={userId} language={hebrew} dir="rtl">
 * ```
 */
export const hebrew: Language = {
  light: heLight,
  load: async () => (await import('./words.ts')).words,
}
