import { enReasons } from './en-reasons.ts'
import { enRefunds } from './en-refunds.ts'
import { enReport } from './en-report.ts'
import { lightEnglish } from './light.ts'

/**
 * The English messages, whole. A language of your own has the same shape; give it, or single messages of it,
 * to the provider as `messages`.
 *
 * @example
 * ```tsx
 * <RefundProvider client={client} userId={userId} messages={{ report: { badResult: 'Report a problem' } }}>
 * ```
 */
export const english = { ...lightEnglish, ...enReport, ...enReasons, ...enRefunds }
