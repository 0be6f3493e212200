import type { Messages } from '../messages.ts'
import { ptBrActs } from './acts.ts'
import { ptBrDetail } from './detail.ts'
import { ptBrEvidence } from './evidence.ts'
import { ptBrHistory } from './history.ts'
import { ptBrLight } from './light.ts'
import { ptBrMarks } from './marks.ts'
import { ptBrPacks } from './packs.ts'
import { ptBrProof } from './proof.ts'
import { ptBrReasons } from './reasons.ts'
import { ptBrReport } from './report.ts'
import { ptBrSupport } from './support.ts'
import { ptBrWallet } from './wallet.ts'
import { ptBrWithdrawal } from './withdrawal.ts'

export const words: Messages = {
  ...ptBrLight,
  ...ptBrReport,
  ...ptBrEvidence,
  ...ptBrMarks,
  ...ptBrReasons,
  ...ptBrWallet,
  ...ptBrHistory,
  ...ptBrDetail,
  ...ptBrActs,
  ...ptBrSupport,
  ...ptBrPacks,
  ...ptBrWithdrawal,
  ...ptBrProof,
}
