import type * as v from 'valibot'
import { Attachment } from './attachments.ts'
import { CreditTrail, HistoryPage } from './history.ts'
import { PackList, Quote } from './packs.ts'
import { PolicySummary } from './policy.ts'
import { NewChoice, NewDestination, NewEvidence, NewRefundRequest, Refund, RefundAnswer, RefundPage } from './refunds.ts'
import { ForecastAnswer, NewReport, Report, ReportAnswer } from './reports.ts'
import { LedgerEntryPage, Wallet } from './wallet.ts'
import { NewWithdrawal, ReceiptKeySet, Withdrawal } from './withdrawals.ts'

/** One call of the API: the service routes by it, the client calls by it, `openapi.json` is made of it. */
export type Operation = {
  summary: string
  method: 'GET' | 'POST'
  path: string
  query?: Record<string, string>
  request?: v.GenericSchema
  /** Raw bytes instead of JSON. */
  upload?: true
  response: v.GenericSchema | 'events'
  status: 200 | 201
  /** Works without a token too. */
  anonymous?: true
}

const paging = { cursor: 'Where to go on, from the former page.', limit: 'Items a page, 1 to 100; 50 without.' }

/** Every call of the API by name, with its method, path and schemas. */
export const operations = {
  retrieveWallet: { summary: 'The wallet with its lots.', method: 'GET', path: '/v1/wallet', response: Wallet, status: 200 },
  listEntries: {
    summary: 'The ledger, newest first.', method: 'GET', path: '/v1/wallet/entries',
    query: { ...paging, after: 'Only entries with a higher sequence.' }, response: LedgerEntryPage, status: 200,
  },
  listHistory: {
    summary: 'Refunds and ledger entries in one list, newest first, with the wallet.', method: 'GET', path: '/v1/wallet/history',
    query: {
      ...paging,
      kind: 'Only these kinds; may stand several times.',
      standing: 'Only refunds that stand like this; may stand several times.',
      from: 'Only from this instant on.',
      until: 'Only up to this instant.',
      search: 'Only what has this in its order, its generation, its reference or that of the bank.',
      changedAfter: 'Only what is new or other since this change of the wallet, in the order of the list.',
    },
    response: HistoryPage, status: 200,
  },
  retrieveTrail: {
    summary: 'Where the credits of a generation or of a refund came from and went.', method: 'GET', path: '/v1/wallet/trail',
    query: { generationId: 'A generation.', refundId: 'A refund.' }, response: CreditTrail, status: 200,
  },
  forecastReports: {
    summary: 'What a report about each result would bring now.', method: 'GET', path: '/v1/forecasts',
    query: { resultId: 'A result; may stand up to 100 times.' }, response: ForecastAnswer, status: 200,
  },
  createReport: {
    summary: 'Report bad results.', method: 'POST', path: '/v1/reports', request: NewReport, response: ReportAnswer, status: 201,
  },
  retrieveReport: { summary: 'One report.', method: 'GET', path: '/v1/reports/{id}', response: Report, status: 200 },
  listPacks: { summary: 'The packs, each with what a request would bring now.', method: 'GET', path: '/v1/packs', response: PackList, status: 200 },
  quotePack: { summary: 'What each ground would bring for a pack, with the arithmetic.', method: 'GET', path: '/v1/packs/{id}/quote', response: Quote, status: 200 },
  listRefunds: {
    summary: 'The refunds, newest first.', method: 'GET', path: '/v1/refunds',
    query: { ...paging, status: 'Only this status.', origin: 'Only this origin.' }, response: RefundPage, status: 200,
  },
  retrieveRefund: { summary: 'One refund.', method: 'GET', path: '/v1/refunds/{id}', response: Refund, status: 200 },
  requestRefund: { summary: 'Ask for a refund of a pack.', method: 'POST', path: '/v1/refunds', request: NewRefundRequest, response: RefundAnswer, status: 201 },
  appealRefund: { summary: 'Ask for a second review.', method: 'POST', path: '/v1/refunds/{id}/appeal', request: NewEvidence, response: Refund, status: 200 },
  addInformation: { summary: 'Give the information that was asked for.', method: 'POST', path: '/v1/refunds/{id}/information', request: NewEvidence, response: Refund, status: 200 },
  changeDestination: { summary: 'Choose another destination after a failed transfer.', method: 'POST', path: '/v1/refunds/{id}/destination', request: NewDestination, response: Refund, status: 200 },
  chooseRemedy: { summary: 'Choose one of the remedies of an item.', method: 'POST', path: '/v1/refunds/{id}/choice', request: NewChoice, response: Refund, status: 200 },
  cancelRefund: { summary: 'Take a request back before it is decided.', method: 'POST', path: '/v1/refunds/{id}/cancel', response: Refund, status: 200 },
  createWithdrawal: { summary: 'Leave the contract (EU Art. 11a).', method: 'POST', path: '/v1/withdrawals', request: NewWithdrawal, response: Withdrawal, status: 201, anonymous: true },
  listReceiptKeys: { summary: 'The public keys that receipts of withdrawals are verified with.', method: 'GET', path: '/v1/receipt-keys', response: ReceiptKeySet, status: 200, anonymous: true },
  uploadAttachment: { summary: 'Upload evidence; the body is the file.', method: 'POST', path: '/v1/attachments', query: { name: 'The file name.' }, upload: true, response: Attachment, status: 201 },
  subscribeEvents: { summary: 'Changes of the wallet as server-sent events.', method: 'GET', path: '/v1/events', query: { after: 'Resume after this sequence.' }, response: 'events', status: 200 },
  retrievePolicy: { summary: 'The policy in force.', method: 'GET', path: '/v1/policy', response: PolicySummary, status: 200 },
} as const satisfies Record<string, Operation>

/** The name of a call: `createReport`, `listPacks`. */
export type OperationName = keyof typeof operations

/** The header every POST carries: a UUID made with the draft and kept with it. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key'
