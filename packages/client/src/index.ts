export type { AttachmentCalls, UploadOptions } from './attachments.ts'
export type { CallOptions, WriteOptions } from './call.ts'
export { createRefundClient, type RefundClient, type RefundClientOptions } from './client.ts'
export type {
  AbortedError, AnyRefundError, ApiError, ConfigurationError, ErrorKind, ErrorPointer, KnownErrorCode, NetworkError,
  RefundError, TimeoutError, TokenError, UnexpectedAnswerError,
} from './errors.ts'
export type { Connection, EventCalls, SubscribeOptions } from './events.ts'
export { isRefundError } from './is-refund-error.ts'
export { createIdempotencyKey } from './keys.ts'
export type { PackCalls } from './packs.ts'
export type { PageOptions, Pages } from './pages.ts'
export type { PolicyCalls } from './policy.ts'
export type { RefundCalls, RefundListOptions } from './refunds.ts'
export type { ReportCalls } from './reports.ts'
export type { GetToken, TokenRequest } from './token.ts'
export type { Upload, UploadProgress } from './upload.ts'
export type { EntryListOptions, TrailOptions, HistoryListOptions, WalletCalls } from './wallet.ts'
export type { WithdrawalCalls } from './withdrawals.ts'

// The nouns themselves, for hosts that install this package alone.
export type {
  Attachment, CreditTrail, Decision, Forecast, ForecastAnswer, HistoryItem, HistoryPage, LedgerEntry, Mark, Money, NewDestination, NewEvidence,
  NewRefundRequest, NewReport, NewWithdrawal, Pack, PackList, PackOffer, Page, PolicySummary, Quote, Refund,
  RefundAnswer, RefundOrigin, RefundStatus, Report, ReportAnswer, Transfer, Wallet, WalletEvent, Withdrawal,
} from '@makegood/contract'
