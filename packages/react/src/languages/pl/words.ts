import type { Messages } from '../messages.ts'
import { plActs } from './acts.ts'
import { plDetail } from './detail.ts'
import { plEvidence } from './evidence.ts'
import { plHistory } from './history.ts'
import { plLight } from './light.ts'
import { plMarks } from './marks.ts'
import { plPacks } from './packs.ts'
import { plProof } from './proof.ts'
import { plReasons } from './reasons.ts'
import { plReport } from './report.ts'
import { plSupport } from './support.ts'
import { plWallet } from './wallet.ts'
import { plWithdrawal } from './withdrawal.ts'

export const words: Messages = {
  ...plLight,
  ...plReport,
  ...plEvidence,
  ...plMarks,
  ...plReasons,
  ...plWallet,
  ...plHistory,
  ...plDetail,
  ...plActs,
  ...plSupport,
  ...plPacks,
  ...plWithdrawal,
  ...plProof,
}
