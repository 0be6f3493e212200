import type { Language } from '../messages.ts'
import { plLight } from './light.ts'

/**
 * Polish.
 *
 * @example
 * ```tsx
 * import { polish } from '@makegood/react/languages/pl'
 *
 * <RefundProvider client={client} userId={userId} language={polish}>
 * ```
 */
export const polish: Language = { light: plLight, load: async () => (await import('./words.ts')).words }
