import { enActs } from './en-acts.ts'
import { enDetail } from './en-detail.ts'
import { enHistory } from './en-history.ts'
import { enPacks } from './en-packs.ts'
import { enSupport } from './en-support.ts'
import { enWallet } from './en-wallet.ts'
import { enWithdrawal } from './en-withdrawal.ts'
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
export const english = { ...reportEnglish, ...enWallet, ...enHistory, ...enDetail, ...enActs, ...enSupport, ...enPacks, ...enWithdrawal }
