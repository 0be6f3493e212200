import type { Messages } from '../messages.ts'
import { arActs } from './acts.ts'
import { arDetail } from './detail.ts'
import { arEvidence } from './evidence.ts'
import { arHistory } from './history.ts'
import { arLight } from './light.ts'
import { arMarks } from './marks.ts'
import { arPacks } from './packs.ts'
import { arProof } from './proof.ts'
import { arReasons } from './reasons.ts'
import { arReport } from './report.ts'
import { arSupport } from './support.ts'
import { arWallet } from './wallet.ts'
import { arWithdrawal } from './withdrawal.ts'

/** All Arabic messages. */
export const words: Messages = {
  ...arLight,
  ...arReport,
  ...arEvidence,
  ...arMarks,
  ...arReasons,
  ...arWallet,
  ...arHistory,
  ...arDetail,
  ...arActs,
  ...arSupport,
  ...arPacks,
  ...arWithdrawal,
  ...arProof,
}
