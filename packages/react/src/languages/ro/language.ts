import type { Language } from '../messages.ts'
import { roLight } from './light.ts'

/**
 * Romanian.
 *
 * @example
 * ```tsx
 * import { romanian } from '@makegood/react/languages/ro'
 *
 * <RefundProvider client={client} userId={userId} language={romanian}>
 * ```
 */
export const romanian: Language = { light: roLight, load: async () => (await import('./words.ts')).words }
