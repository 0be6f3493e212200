export type { Approval } from './approvals.ts'
export type { NewCancellation, NewFlag, NewStanding, OldFlag } from './accounts.ts'
export type { Finish, NewGeneration } from './generations.ts'
export { randomIds, seededIds } from './ids.ts'
export type { NewIncident } from './incidents.ts'
export type { Intake } from './intake.ts'
export {
  applyWrites,
  createMemoryStore,
  createTurns,
  createWatchers,
  emptyRows,
  openRows,
  type WalletRows,
  type Write,
} from './memory.ts'
export type { UnmatchedWithdrawal } from './matching.ts'
export type { Operator } from './operator.ts'
export type { NewGrant, NewOrder } from './orders.ts'
export type {
  Attempt,
  Clock,
  Identity,
  IdKind,
  IdRequest,
  Ids,
  Incidents,
  Judge,
  Judgement,
  Limits,
  Mail,
  Message,
  MessageFile,
  Payment,
  Payments,
  Person,
  Ports,
  Query,
  Store,
  Table,
  Transaction,
  Uploads,
  Where,
} from './ports.ts'
export type { Erasure, Privacy } from './privacy.ts'
export { ProblemError } from './problems.ts'
export {
  createReceiptKey, createReceiptSigner, type ReceiptSigner, type ReceiptSignerOptions, type ReceiptSigningKey,
} from './receipts/signer.ts'
export type {
  AttachmentRow,
  ChangeRow,
  EntryRow,
  Flag,
  GenerationRow,
  HistoryRow,
  IncidentRow,
  KeyRow,
  LotRow,
  Move,
  PackRow,
  RefundItemRow,
  RefundRow,
  ReportRow,
  ResultRow,
  Row,
  Standing,
  Tables,
  TransferRow,
  WalletRow,
} from './rows.ts'
export type { Acted, Ruled } from './rulings.ts'
export type { Sale } from './sales.ts'
export { createRefundService, type RefundService, type RefundServiceOptions } from './service.ts'
export type { Said } from './transfers.ts'
export type { TextOptions } from './versions.ts'
export type { LeavingRow, WithdrawalRow } from './withdrawal-rows.ts'
