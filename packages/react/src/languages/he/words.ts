import type { Messages } from '../messages.ts'
import { heActs } from './acts.ts'
import { heDetail } from './detail.ts'
import { heEvidence } from './evidence.ts'
import { heHistory } from './history.ts'
import { heLight } from './light.ts'
import { heMarks } from './marks.ts'
import { hePacks } from './packs.ts'
import { heProof } from './proof.ts'
import { heReasons } from './reasons.ts'
import { heReport } from './report.ts'
import { heSupport } from './support.ts'
import { heWallet } from './wallet.ts'
import { heWithdrawal } from './withdrawal.ts'

/** All Hebrew messages. */
export const words: Messages = {
  ...heLight,
  ...heReport,
  ...heEvidence,
  ...heMarks,
  ...heReasons,
  ...heWallet,
  ...heHistory,
  ...heDetail,
  ...heActs,
  ...heSupport,
  ...hePacks,
  ...heWithdrawal,
  ...heProof,
}
