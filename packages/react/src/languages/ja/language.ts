import type { Language } from '../messages.ts'
import { jaLight } from './light.ts'

/**
 * Japanese.
 *
 * @example
 * ```tsx
 * import { japanese } from '@makegood/react/languages/ja'
 *
 * <RefundProvider client={client} userId={userId} language={japanese}>
 * ```
 */
export const japanese: Language = { light: jaLight, load: async () => (await import('./words.ts')).words }
