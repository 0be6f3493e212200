import type { Messages } from '../messages.ts'
import { esActs } from './acts.ts'
import { esDetail } from './detail.ts'
import { esEvidence } from './evidence.ts'
import { esHistory } from './history.ts'
import { esLight } from './light.ts'
import { esMarks } from './marks.ts'
import { esPacks } from './packs.ts'
import { esProof } from './proof.ts'
import { esReasons } from './reasons.ts'
import { esReport } from './report.ts'
import { esSupport } from './support.ts'
import { esWallet } from './wallet.ts'
import { esWithdrawal } from './withdrawal.ts'

export const words: Messages = {
  ...esLight,
  ...esReport,
  ...esEvidence,
  ...esMarks,
  ...esReasons,
  ...esWallet,
  ...esHistory,
  ...esDetail,
  ...esActs,
  ...esSupport,
  ...esPacks,
  ...esWithdrawal,
  ...esProof,
}
