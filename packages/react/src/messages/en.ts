import { enRefunds } from './en-refunds.ts'
import { reportEnglish } from './report-english.ts'

/**
 * The English messages, whole. A language of your own has the same shape; give it, or single messages of it,
 * to the provider as `messages`.
 *
 * @example
 * ```tsx
 * <RefundProvider client={client} userId={userId} messages={{ menu: { badResult: 'Report a problem' } }}>
 * ```
 */
export const english = { ...reportEnglish, ...enRefunds }
