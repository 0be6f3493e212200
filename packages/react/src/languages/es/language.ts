import type { Language } from '../messages.ts'
import { esLight } from './light.ts'

/**
 * Spanish.
 *
 * @example
 * ```tsx
 * import { spanish } from '@makegood/react/languages/es'
 *
 * <RefundProvider client={client} userId={userId} language={spanish}>
 * ```
 */
export const spanish: Language = { light: esLight, load: async () => (await import('./words.ts')).words }
