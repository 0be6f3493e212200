import type { NewWithdrawal, Withdrawal } from '@makegood/contract'
import type { Call, WriteOptions } from './call.ts'

/** The statutory right to leave the contract (EU Art. 11a). */
export type WithdrawalCalls = {
  /**
   * Declares a withdrawal; the answer acknowledges its receipt and no more. It works without a token too, and is sent
   * without one when `getToken` fails: nobody has to be signed in to use the right.
   */
  create(withdrawal: NewWithdrawal, options?: WriteOptions): Promise<Withdrawal>
}

export function withdrawalCalls(call: Call): WithdrawalCalls {
  return { create: (body, options) => call('createWithdrawal', { ...options, body }) }
}
