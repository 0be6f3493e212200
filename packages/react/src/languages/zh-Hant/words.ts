import type { Messages } from '../messages.ts'
import { zhHantActs } from './acts.ts'
import { zhHantDetail } from './detail.ts'
import { zhHantEvidence } from './evidence.ts'
import { zhHantHistory } from './history.ts'
import { zhHantLight } from './light.ts'
import { zhHantMarks } from './marks.ts'
import { zhHantPacks } from './packs.ts'
import { zhHantProof } from './proof.ts'
import { zhHantReasons } from './reasons.ts'
import { zhHantReport } from './report.ts'
import { zhHantSupport } from './support.ts'
import { zhHantWallet } from './wallet.ts'
import { zhHantWithdrawal } from './withdrawal.ts'

/** All words in Traditional Chinese. */
export const words: Messages = {
  ...zhHantLight,
  ...zhHantReport,
  ...zhHantEvidence,
  ...zhHantMarks,
  ...zhHantReasons,
  ...zhHantWallet,
  ...zhHantHistory,
  ...zhHantDetail,
  ...zhHantActs,
  ...zhHantSupport,
  ...zhHantPacks,
  ...zhHantWithdrawal,
  ...zhHantProof,
}
