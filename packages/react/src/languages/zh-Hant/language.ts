import type { Language } from '../messages.ts'
import { zhHantLight } from './light.ts'

/**
 * Traditional Chinese.
 *
 * @example
 * ```tsx
 * import { traditionalChinese } from '@makegood/react/languages/zh-Hant'
 *
 * <RefundProvider client={client} userId={userId} language={traditionalChinese}>
 * ```
 */
export const traditionalChinese: Language = { light: zhHantLight, load: async () => (await import('./words.ts')).words }
