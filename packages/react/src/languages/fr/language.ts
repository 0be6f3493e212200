import type { Language } from '../messages.ts'
import { frLight } from './light.ts'

/**
 * French: says “vous”.
 *
 * @example
 * ```tsx
 * import { french } from '@makegood/react/languages/fr'
 *
 * <RefundProvider client={client} userId={userId} language={french}>
 * ```
 */
export const french: Language = { light: frLight, load: async () => (await import('./words.ts')).words }
