import type { OperationName, operations } from '@makegood/contract'
import type * as v from 'valibot'
import { uploadAttachment } from './attachments.ts'
import type { Call } from './call.ts'
import { chooseRemedy } from './choices.ts'
import { forecastReports } from './forecasts.ts'
import { retrieveTrail } from './trail.ts'
import { listHistory } from './history.ts'
import { listPacks, quotePack } from './packs.ts'
import { retrievePolicy } from './policy.ts'
import {
  addInformation,
  appealRefund,
  cancelRefund,
  changeDestination,
  listRefunds,
  retrieveRefund,
} from './refunds.ts'
import { createReport, judgeReport, retrieveReport } from './reports.ts'
import { requestRefund } from './requests.ts'
import { listEntries, retrieveWallet } from './wallet.ts'
import { createWithdrawal } from './withdrawals.ts'
import type { Context, Work } from './work.ts'

/** Every operation but the stream and the keys: it is answered within one transaction on the caller's wallet. */
export type AnsweredName = Exclude<OperationName, 'subscribeEvents' | 'listReceiptKeys'>

type Operations = typeof operations
type BodyOf<Name extends AnsweredName> = Operations[Name] extends { request: infer Schema extends v.GenericSchema }
  ? v.InferOutput<Schema>
  : unknown
type AnswerOf<Name extends AnsweredName> = Operations[Name]['response'] extends v.GenericSchema
  ? v.InferOutput<Operations[Name]['response']>
  : never

/** What must be found out before the transaction is found out first; then the job runs in it. */
type Handler<Body, Answer> = (context: Context, call: Call<Body>) => Promise<(work: Work) => Promise<Answer>>

const inTransaction =
  <Body, Answer>(run: (work: Work, call: Call<Body>) => Promise<Answer>): Handler<Body, Answer> =>
  async (_, call) =>
  (work) =>
    run(work, call)

export const handlers: { [Name in AnsweredName]: Handler<BodyOf<Name>, AnswerOf<Name>> } = {
  retrieveWallet: inTransaction(retrieveWallet),
  listEntries: inTransaction(listEntries),
  listHistory: inTransaction(listHistory),
  retrieveTrail: inTransaction(retrieveTrail),
  forecastReports: inTransaction(forecastReports),
  createReport: async (context, call) => {
    const judged = await judgeReport(context, call)
    return (work) => createReport(work, call, judged)
  },
  retrieveReport: inTransaction(retrieveReport),
  listPacks: inTransaction(listPacks),
  quotePack: inTransaction(quotePack),
  listRefunds: inTransaction(listRefunds),
  retrieveRefund: inTransaction(retrieveRefund),
  requestRefund: inTransaction(requestRefund),
  appealRefund: inTransaction(appealRefund),
  addInformation: inTransaction(addInformation),
  changeDestination: inTransaction(changeDestination),
  chooseRemedy: inTransaction(chooseRemedy),
  cancelRefund: inTransaction(cancelRefund),
  createWithdrawal: inTransaction(createWithdrawal),
  uploadAttachment: inTransaction(uploadAttachment),
  retrievePolicy: inTransaction(retrievePolicy),
}
