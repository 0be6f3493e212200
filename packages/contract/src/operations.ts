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
  method: 'GET' | 'POST'
  path: string
  /** The names of what the query may carry. */
  query?: readonly string[]
  request?: v.GenericSchema
  /** Raw bytes instead of JSON. */
  upload?: true
  response: v.GenericSchema | 'events'
  status: 200 | 201
  /** Works without a token too. */
  anonymous?: true
}

const paging = ['cursor', 'limit'] as const

/** Every call of the API by name, with its method, path and schemas. */
export const operations = {
  retrieveWallet: { method: 'GET', path: '/v1/wallet', response: Wallet, status: 200 },
  listEntries: { method: 'GET', path: '/v1/wallet/entries', query: [...paging, 'after'], response: LedgerEntryPage, status: 200 },
  listHistory: {
    method: 'GET', path: '/v1/wallet/history',
    query: [...paging, 'kind', 'standing', 'from', 'until', 'search', 'changedAfter'],
    response: HistoryPage, status: 200,
  },
  retrieveTrail: { method: 'GET', path: '/v1/wallet/trail', query: ['generationId', 'refundId'], response: CreditTrail, status: 200 },
  forecastReports: { method: 'GET', path: '/v1/forecasts', query: ['resultId'], response: ForecastAnswer, status: 200 },
  createReport: { method: 'POST', path: '/v1/reports', request: NewReport, response: ReportAnswer, status: 201 },
  retrieveReport: { method: 'GET', path: '/v1/reports/{id}', response: Report, status: 200 },
  listPacks: { method: 'GET', path: '/v1/packs', response: PackList, status: 200 },
  quotePack: { method: 'GET', path: '/v1/packs/{id}/quote', response: Quote, status: 200 },
  listRefunds: { method: 'GET', path: '/v1/refunds', query: [...paging, 'status', 'origin'], response: RefundPage, status: 200 },
  retrieveRefund: { method: 'GET', path: '/v1/refunds/{id}', response: Refund, status: 200 },
  requestRefund: { method: 'POST', path: '/v1/refunds', request: NewRefundRequest, response: RefundAnswer, status: 201 },
  appealRefund: { method: 'POST', path: '/v1/refunds/{id}/appeal', request: NewEvidence, response: Refund, status: 200 },
  addInformation: { method: 'POST', path: '/v1/refunds/{id}/information', request: NewEvidence, response: Refund, status: 200 },
  changeDestination: { method: 'POST', path: '/v1/refunds/{id}/destination', request: NewDestination, response: Refund, status: 200 },
  chooseRemedy: { method: 'POST', path: '/v1/refunds/{id}/choice', request: NewChoice, response: Refund, status: 200 },
  cancelRefund: { method: 'POST', path: '/v1/refunds/{id}/cancel', response: Refund, status: 200 },
  createWithdrawal: { method: 'POST', path: '/v1/withdrawals', request: NewWithdrawal, response: Withdrawal, status: 201, anonymous: true },
  listReceiptKeys: { method: 'GET', path: '/v1/receipt-keys', response: ReceiptKeySet, status: 200, anonymous: true },
  uploadAttachment: { method: 'POST', path: '/v1/attachments', query: ['name'], upload: true, response: Attachment, status: 201 },
  subscribeEvents: { method: 'GET', path: '/v1/events', query: ['after'], response: 'events', status: 200 },
  retrievePolicy: { method: 'GET', path: '/v1/policy', response: PolicySummary, status: 200 },
} as const satisfies Record<string, Operation>

/** The name of a call: `createReport`, `listPacks`. */
export type OperationName = keyof typeof operations

/** The header every POST carries: a UUID made with the draft and kept with it. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key'
