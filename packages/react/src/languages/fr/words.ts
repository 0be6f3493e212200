import type { Messages } from '../messages.ts'
import { frActs } from './acts.ts'
import { frDetail } from './detail.ts'
import { frEvidence } from './evidence.ts'
import { frHistory } from './history.ts'
import { frLight } from './light.ts'
import { frMarks } from './marks.ts'
import { frPacks } from './packs.ts'
import { frProof } from './proof.ts'
import { frReasons } from './reasons.ts'
import { frReport } from './report.ts'
import { frSupport } from './support.ts'
import { frWallet } from './wallet.ts'
import { frWithdrawal } from './withdrawal.ts'

/** All words in French. */
export const words: Messages = {
  ...frLight, ...frReport, ...frEvidence, ...frMarks, ...frReasons, ...frWallet, ...frHistory, ...frDetail, ...frActs, ...frSupport,
  ...frPacks, ...frWithdrawal, ...frProof,
}
