import { enActs } from './acts.ts'
import { enDetail } from './detail.ts'
import { enHistory } from './history.ts'
import { enPacks } from './packs.ts'
import { enSupport } from './support.ts'
import { enWallet } from './wallet.ts'
import { enWithdrawal } from './withdrawal.ts'
import { reportEnglish } from './flow.ts'

/**
 * The English messages, but for those of a proof. A host gives single messages in other words
 * to the provider as `messages`.
 *
 * @example
 * ```tsx
 * <RefundProvider client={client} userId={userId} messages={{ menu: { badResult: 'Report a problem' } }}>
 * ```
 */
export const english = { ...reportEnglish, ...enWallet, ...enHistory, ...enDetail, ...enActs, ...enSupport, ...enPacks, ...enWithdrawal }
