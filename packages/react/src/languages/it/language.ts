import type { Language } from '../messages.ts'
import { itLight } from './light.ts'

/**
 * Italian: says “tu”.
 *
 * @example
 * ```tsx
 * import { italian } from '@makegood/react/languages/it'
 *
 * <RefundProvider client={client} userId={userId} language={italian}>
 * ```
 */
export const italian: Language = { light: itLight, load: async () => (await import('./words.ts')).words }
