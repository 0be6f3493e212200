import type { Messages } from '../messages.ts'
import { deActs } from './acts.ts'
import { deDetail } from './detail.ts'
import { deEvidence } from './evidence.ts'
import { deHistory } from './history.ts'
import { deLight } from './light.ts'
import { deMarks } from './marks.ts'
import { dePacks } from './packs.ts'
import { deProof } from './proof.ts'
import { deReasons } from './reasons.ts'
import { deReport } from './report.ts'
import { deSupport } from './support.ts'
import { deWallet } from './wallet.ts'
import { deWithdrawal } from './withdrawal.ts'

/** All words in German. */
export const words: Messages = {
  ...deLight, ...deReport, ...deEvidence, ...deMarks, ...deReasons, ...deWallet, ...deHistory, ...deDetail, ...deActs, ...deSupport,
  ...dePacks, ...deWithdrawal, ...deProof,
}
