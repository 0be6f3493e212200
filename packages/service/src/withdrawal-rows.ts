import type { SignedFile, Withdrawal } from '@makegood/contract'
import type { Row } from './rows.ts'

/** The statement of a person who left a contract. */
export type WithdrawalRow = Row & {
  readonly receivedAt: number
  readonly reference: string
  /** What it was sent under: sent again under it, by whomever the token stands for by then, it is the same one. */
  readonly key: string
  readonly statement: Withdrawal['statement']
  /** The files that the person got. */
  readonly receipt: readonly SignedFile[]
  /** The pack that it is about, as far as anybody has found out. */
  readonly packId: string | null
  readonly refundId: string | null
}

/** What statements of withdrawal say together. */
export type LeavingRow = {
  /** What they were sent under. */
  readonly keys: readonly string[]
  /** When the first was received, which counts, and when the last was. */
  readonly receivedAt: number
  readonly toldAt: number
  /** How many credits are given back; null: the whole contract is left. */
  readonly credits: number | null
  /** All of it came after the time for it. */
  readonly late: boolean
}
