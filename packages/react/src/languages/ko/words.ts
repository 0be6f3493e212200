import type { Messages } from '../messages.ts'
import { koActs } from './acts.ts'
import { koDetail } from './detail.ts'
import { koEvidence } from './evidence.ts'
import { koHistory } from './history.ts'
import { koLight } from './light.ts'
import { koMarks } from './marks.ts'
import { koPacks } from './packs.ts'
import { koProof } from './proof.ts'
import { koReasons } from './reasons.ts'
import { koReport } from './report.ts'
import { koSupport } from './support.ts'
import { koWallet } from './wallet.ts'
import { koWithdrawal } from './withdrawal.ts'

/** All words in Korean. */
export const words: Messages = {
  ...koLight,
  ...koReport,
  ...koEvidence,
  ...koMarks,
  ...koReasons,
  ...koWallet,
  ...koHistory,
  ...koDetail,
  ...koActs,
  ...koSupport,
  ...koPacks,
  ...koWithdrawal,
  ...koProof,
}
