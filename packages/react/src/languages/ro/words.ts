import type { Messages } from '../messages.ts'
import { roActs } from './acts.ts'
import { roDetail } from './detail.ts'
import { roEvidence } from './evidence.ts'
import { roHistory } from './history.ts'
import { roLight } from './light.ts'
import { roMarks } from './marks.ts'
import { roPacks } from './packs.ts'
import { roProof } from './proof.ts'
import { roReasons } from './reasons.ts'
import { roReport } from './report.ts'
import { roSupport } from './support.ts'
import { roWallet } from './wallet.ts'
import { roWithdrawal } from './withdrawal.ts'

export const words: Messages = {
  ...roLight,
  ...roReport,
  ...roEvidence,
  ...roMarks,
  ...roReasons,
  ...roWallet,
  ...roHistory,
  ...roDetail,
  ...roActs,
  ...roSupport,
  ...roPacks,
  ...roWithdrawal,
  ...roProof,
}
