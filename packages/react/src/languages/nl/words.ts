import type { Messages } from '../messages.ts'
import { nlActs } from './acts.ts'
import { nlDetail } from './detail.ts'
import { nlEvidence } from './evidence.ts'
import { nlHistory } from './history.ts'
import { nlLight } from './light.ts'
import { nlMarks } from './marks.ts'
import { nlPacks } from './packs.ts'
import { nlProof } from './proof.ts'
import { nlReasons } from './reasons.ts'
import { nlReport } from './report.ts'
import { nlSupport } from './support.ts'
import { nlWallet } from './wallet.ts'
import { nlWithdrawal } from './withdrawal.ts'

/** All words in Dutch. */
export const words: Messages = {
  ...nlLight, ...nlReport, ...nlEvidence, ...nlMarks, ...nlReasons, ...nlWallet, ...nlHistory, ...nlDetail, ...nlActs, ...nlSupport,
  ...nlPacks, ...nlWithdrawal, ...nlProof,
}
