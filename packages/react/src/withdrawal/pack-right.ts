'use client'

import { useLateStore } from '../history/hooks/use-late-store.ts'

/** Whether a pack can be withdrawn from. `unknown` counts as yes: nobody loses the right through trouble of ours. */
export type PackRight = {
  state: 'unknown' | 'there' | 'gone'
  /** The refund of the withdrawal that used it up. */
  refundId: string | null
}

const load = async () => (await import('./pack-right-store.ts')).createPackRightStore

const UNKNOWN: PackRight = { state: 'unknown', refundId: null }

/** The right to withdraw from a pack, as the service says it, kept up to date. */
export const usePackRight = (packId: string): PackRight =>
  useLateStore({ name: '<WithdrawalButton>', load, key: packId, waiting: UNKNOWN, failed: () => UNKNOWN })
