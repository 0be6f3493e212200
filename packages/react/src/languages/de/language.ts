import type { Language } from '../messages.ts'
import { deLight } from './light.ts'

/**
 * German: says „du“.
 *
 * @example
 * ```tsx
 * import { german } from '@makegood/react/languages/de'
 *
 * <RefundProvider client={client} userId={userId} language={german}>
 * ```
 */
export const german: Language = { light: deLight, load: async () => (await import('./words.ts')).words }
