import type { LedgerEntry, Page, Quote, Refund, RefundAnswer, ReportAnswer, Wallet } from '@makegood/contract'
import { ADA, type Harness, reportOf } from './harness.ts'

export const FULL = { amount: 1000, currency: 'EUR' }
const FIELDS = { phone: '+49 30 901820', description: 'I do not need these credits after all.' }

/** Asks for a pack as its quote stands now. */
export async function ask(
  { call }: Harness,
  packId: string,
  { ground = 'change_of_mind', ...more }: { ground?: string; destination?: string; attachments?: string[] } = {},
): Promise<Refund> {
  const { options } = await call<Quote>(`/v1/packs/${packId}/quote`)
  const expected = options.find((option) => option.ground === ground)?.decision.amount?.money ?? null
  const body = { packId, ground, expected, fields: FIELDS, ...more }
  return (await call<RefundAnswer>('/v1/refunds', { body })).refund
}

/** Reports one result of a generation of its own. */
export async function report(harness: Harness, reason = 'other', credits = 4): Promise<Refund> {
  const { generation } = await harness.generate({ credits })
  return (await harness.call<ReportAnswer>('/v1/reports', reportOf([generation.results[0]!.id], reason))).refund!
}

export const choose = ({ call }: Harness, { id, items }: Refund, choice: number) =>
  call<Refund>(`/v1/refunds/${id}/choice`, { body: { subjectId: items[0]!.subject.id, choice } })

export const appeal = ({ call }: Harness, id: string, more: { attachments?: string[] } = {}) =>
  call<Refund>(`/v1/refunds/${id}/appeal`, { body: { details: 'Please look at the log once more.', ...more } })

export const retrieve = ({ call }: Harness, id: string) => call<Refund>(`/v1/refunds/${id}`)
export const balance = async ({ call }: Harness) => (await call<Wallet>('/v1/wallet')).balance
export const entries = async ({ call }: Harness) =>
  (await call<Page<LedgerEntry>>('/v1/wallet/entries')).items.map(({ kind, credits }) => [kind, credits])

/** What was written, and to whom: the person, or the seller's own team. */
export const mails = ({ messages }: Harness) => messages.map(({ kind, to }) => `${kind} to ${to === ADA.email ? 'ada' : (to ?? 'the team')}`)
