export { Attachment, ATTACHMENT_MAX_BYTES, ATTACHMENT_TYPES } from './attachments.ts'
export {
  Amount, Choice, Counterfactual, Deadline, Decision, Destination, DestinationOption, FactValue, Fee, Ground, NextStep, Reason,
  ReasonCode, ReasonParams, Remedy, TraceCondition, TraceRule, Verdict,
} from './decisions.ts'
export { WalletEvent } from './events.ts'
export { Failure, Generation, MediaKind, Outcome, Result } from './generations.ts'
export { CreditTrail, HistoryItem, HistoryKind, HistoryPage, HistoryStanding } from './history.ts'
export { type Actor, leadsTo, type Lifecycle, type LifecycleAct, canAct, type Transition, transitionsOf } from './lifecycle.ts'
export { IDEMPOTENCY_HEADER, type Operation, type OperationName, operations } from './operations.ts'
export {
  Asker, Field, FieldName, Outage, Pack, PackList, PackOffer, Quote, QuoteLine, QuoteOption, UsageRecord,
} from './packs.ts'
export { PolicySummary } from './policy.ts'
export { type KnownProblemCode, Problem, PROBLEM_STATUS, ProblemCode } from './problems.ts'
export {
  type RefundAct, refundActs, refundLifecycle, type RefundMove, transferLifecycle, type TransferMove, undecidedStatuses,
} from './refund-lifecycle.ts'
export {
  NewChoice, NewDestination, NewEvidence, NewRefundRequest, PaymentMethod, PaymentMethodKind, paymentMethods, Refund,
  RefundAnswer, RefundEvent, RefundItem, RefundOrigin,
  RefundPage, RefundStatus, Transfer, TransferStatus,
} from './refunds.ts'
export {
  ATTACHMENTS_MAX, DETAILS_MAX_LENGTH, Forecast, ForecastAnswer, Mark, MARK_LABEL_MAX_LENGTH, MARKS_MAX, NewReport, Point, Report,
  ReportAnswer, ReportReason, RESULTS_MAX, Standing, Stroke,
} from './reports.ts'
export { statementLifecycle } from './statement-lifecycle.ts'
export { CreditCount, Credits, Identifier, Instant, Money, type Open, openEnum, type Page, page } from './values.ts'
export { EntryKind, LedgerEntry, LedgerEntryPage, Lot, LotKind, Wallet } from './wallet.ts'
export { NewWithdrawal, ReceiptKey, ReceiptKeySet, Signature, signatureFile, SignedFile, Withdrawal } from './withdrawals.ts'
