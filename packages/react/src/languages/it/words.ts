import type { Messages } from '../messages.ts'
import { itActs } from './acts.ts'
import { itDetail } from './detail.ts'
import { itEvidence } from './evidence.ts'
import { itHistory } from './history.ts'
import { itLight } from './light.ts'
import { itMarks } from './marks.ts'
import { itPacks } from './packs.ts'
import { itProof } from './proof.ts'
import { itReasons } from './reasons.ts'
import { itReport } from './report.ts'
import { itSupport } from './support.ts'
import { itWallet } from './wallet.ts'
import { itWithdrawal } from './withdrawal.ts'

/** All words in Italian. */
export const words: Messages = {
  ...itLight, ...itReport, ...itEvidence, ...itMarks, ...itReasons, ...itWallet, ...itHistory, ...itDetail, ...itActs, ...itSupport,
  ...itPacks, ...itWithdrawal, ...itProof,
}
