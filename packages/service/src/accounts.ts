import { Identifier } from '@makegood/contract'
import type { Facts } from '@makegood/policy'
import * as v from 'valibot'
import { Epoch, happened } from './instants.ts'
import { invalid } from './problems.ts'
import type { Flag, WalletRow } from './rows.ts'
import { forfeit, tell, type Work } from './work.ts'

/** How an account stands now. */
export const NewStanding = v.strictObject({
  walletId: Identifier,
  standing: v.picklist(['active', 'closed', 'terminated', 'banned']),
  /** Takes the credits it has, also those that come back to them later (A18). */
  forfeit: v.optional(v.boolean()),
})
export type NewStanding = v.InferOutput<typeof NewStanding>

const FlagKind = v.picklist(['malicious_use', 'false_information'])

/** What somebody found of an account (B17, B18). */
export const NewFlag = v.strictObject({
  walletId: Identifier,
  kind: FlagKind,
  /** Epoch milliseconds until when it stands; without it until it is taken back. */
  until: v.optional(Epoch),
})
export type NewFlag = v.InferOutput<typeof NewFlag>

/** A flag to take back. */
export const OldFlag = v.strictObject({ walletId: Identifier, kind: FlagKind })
export type OldFlag = v.InferOutput<typeof OldFlag>

/** That a person cancelled the service: what is charged afterwards is charged without a contract (B10). */
export const NewCancellation = v.strictObject({
  walletId: Identifier,
  /** Epoch milliseconds of the cancellation; told again with the same, it is one. */
  at: Epoch,
  /** Epoch milliseconds of when the person took the service up again. */
  until: v.optional(Epoch),
})
export type NewCancellation = v.InferOutput<typeof NewCancellation>

export async function setStanding(
  work: Work,
  { standing, forfeit: forfeits = false }: Omit<NewStanding, 'walletId'>,
): Promise<void> {
  work.wallet = { ...work.wallet, standing, forfeited: forfeits ? work.wallet.rows : 0 }
  await forfeit(work)
  await tell(work, 'wallet', null)
}

export async function flag(work: Work, { kind, until }: Omit<NewFlag, 'walletId'>): Promise<void> {
  work.wallet = { ...work.wallet, flags: { ...work.wallet.flags, [kind]: until ?? null } }
  await tell(work, 'wallet', null)
}

export async function unflag(work: Work, { kind }: Omit<OldFlag, 'walletId'>): Promise<void> {
  const { [kind]: _, ...flags } = work.wallet.flags
  work.wallet = { ...work.wallet, flags }
  await tell(work, 'wallet', null)
}

export async function cancelService(work: Work, { at, until }: Omit<NewCancellation, 'walletId'>): Promise<void> {
  happened(at, work.now, '/at')
  if (until !== undefined) happened(until, work.now, '/until')
  if (until !== undefined && until < at) throw invalid('/until', 'must not be before the cancellation')
  const { cancellations } = work.wallet
  const known = cancellations.find((one) => one.at === at)
  const cancellation = { at, until: until ?? known?.until ?? null }
  work.wallet = { ...work.wallet, cancellations: [...cancellations.filter((one) => one !== known), cancellation] }
  await tell(work, 'wallet', null)
}

/** Where nothing is recorded of an account, nothing was found. */
export function accountFacts({ wallet, now }: Pick<Work, 'wallet' | 'now'>): Facts {
  return {
    'account.standing': wallet.standing,
    'account.malicious_use': isFlagged(wallet, 'malicious_use', now),
    'account.false_information': isFlagged(wallet, 'false_information', now),
  }
}

function isFlagged({ flags }: WalletRow, kind: Flag, now: number): boolean {
  const until = flags[kind]
  return until === null || (until !== undefined && until > now)
}

/** Whether a charge came while the service was cancelled (B10). */
export const isAfterCancellation = ({ cancellations }: WalletRow, purchasedAt: number) =>
  cancellations.some(({ at, until }) => purchasedAt > at && (until === null || purchasedAt < until))
