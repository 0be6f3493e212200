import type { Messages } from '../messages.ts'
import { jaActs } from './acts.ts'
import { jaDetail } from './detail.ts'
import { jaEvidence } from './evidence.ts'
import { jaHistory } from './history.ts'
import { jaLight } from './light.ts'
import { jaMarks } from './marks.ts'
import { jaPacks } from './packs.ts'
import { jaProof } from './proof.ts'
import { jaReasons } from './reasons.ts'
import { jaReport } from './report.ts'
import { jaSupport } from './support.ts'
import { jaWallet } from './wallet.ts'
import { jaWithdrawal } from './withdrawal.ts'

/** All words in Japanese. */
export const words: Messages = {
  ...jaLight,
  ...jaReport,
  ...jaEvidence,
  ...jaMarks,
  ...jaReasons,
  ...jaWallet,
  ...jaHistory,
  ...jaDetail,
  ...jaActs,
  ...jaSupport,
  ...jaPacks,
  ...jaWithdrawal,
  ...jaProof,
}
