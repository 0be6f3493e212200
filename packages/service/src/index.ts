export type { Finish, NewGeneration } from './generations.ts'
export { randomIds, seededIds } from './ids.ts'
export type { Intake, NewGrant, NewOrder } from './intake.ts'
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
export type { Approval, Operator } from './operator.ts'
export type {
  Clock,
  Identity,
  IdKind,
  IdRequest,
  Ids,
  Judge,
  Judgement,
  Mail,
  Message,
  Payment,
  Payments,
  Person,
  Ports,
  Query,
  Store,
  Table,
  Transaction,
  Uploads,
} from './ports.ts'
export { ProblemError } from './problems.ts'
export type {
  AttachmentRow,
  ChangeRow,
  EntryRow,
  GenerationRow,
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
  WithdrawalRow,
} from './rows.ts'
export { createRefundService, type RefundService, type RefundServiceOptions } from './service.ts'
