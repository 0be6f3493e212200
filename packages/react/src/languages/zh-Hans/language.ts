import type { Language } from '../messages.ts'
import { zhHansLight } from './light.ts'

/**
 * Simplified Chinese.
 *
 * @example
 * ```tsx
 * import { simplifiedChinese } from '@makegood/react/languages/zh-Hans'
 *
 * <RefundProvider client={client} userId={userId} language={simplifiedChinese}>
 * ```
 */
export const simplifiedChinese: Language = { light: zhHansLight, load: async () => (await import('./words.ts')).words }
