import type { Language } from '../messages.ts'
import { koLight } from './light.ts'

/**
 * Korean.
 *
 * @example
 * ```tsx
 * import { korean } from '@makegood/react/languages/ko'
 *
 * <RefundProvider client={client} userId={userId} language={korean}>
 * ```
 */
export const korean: Language = { light: koLight, load: async () => (await import('./words.ts')).words }
