import type { Messages } from '../messages.ts'
import { zhHansActs } from './acts.ts'
import { zhHansDetail } from './detail.ts'
import { zhHansEvidence } from './evidence.ts'
import { zhHansHistory } from './history.ts'
import { zhHansLight } from './light.ts'
import { zhHansMarks } from './marks.ts'
import { zhHansPacks } from './packs.ts'
import { zhHansProof } from './proof.ts'
import { zhHansReasons } from './reasons.ts'
import { zhHansReport } from './report.ts'
import { zhHansSupport } from './support.ts'
import { zhHansWallet } from './wallet.ts'
import { zhHansWithdrawal } from './withdrawal.ts'

/** All words in Simplified Chinese. */
export const words: Messages = {
  ...zhHansLight,
  ...zhHansReport,
  ...zhHansEvidence,
  ...zhHansMarks,
  ...zhHansReasons,
  ...zhHansWallet,
  ...zhHansHistory,
  ...zhHansDetail,
  ...zhHansActs,
  ...zhHansSupport,
  ...zhHansPacks,
  ...zhHansWithdrawal,
  ...zhHansProof,
}
