import type { Language } from '../messages.ts'
import { nlLight } from './light.ts'

/**
 * Dutch: says “je”.
 *
 * @example
 * ```tsx
 * import { dutch } from '@makegood/react/languages/nl'
 *
 * <RefundProvider client={client} userId={userId} language={dutch}>
 * ```
 */
export const dutch: Language = { light: nlLight, load: async () => (await import('./words.ts')).words }
