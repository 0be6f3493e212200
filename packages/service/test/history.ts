import type { Page, PackList, Quote, Refund, Wallet } from '@makegood/contract'
import fc from 'fast-check'
import { ADA, DAY, type Harness, HOUR } from './harness.ts'

const acts = [
  'buy',
  'grant',
  'generate',
  'generate',
  'generate',
  'start',
  'finish',
  'report',
  'report',
  'request',
  'request',
  'cancel',
  'approve',
  'approve',
  'decline',
  'decline',
  'ask',
  'inform',
  'appeal',
  'appeal',
  'pay',
  'arrive',
  'fail',
  'redirect',
  'withdraw',
  'wait',
  'chargeback',
  'standing',
  'double',
  'incident',
  'account',
] as const

/** One step of a random history; `pick` chooses among what there is, `more` how. `too`: together with the next one. */
export const step = fc.record({
  act: fc.constantFrom(...acts),
  pick: fc.nat({ max: 1000 }),
  more: fc.nat({ max: 1000 }),
  too: fc.nat({ max: 3 }).map((number) => number === 0),
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What a history remembers: what it made; packs a reviewer named an amount for; what the bank last said of a pack. */
export type History = {
  results: string[]
  running: string[]
  runs: number
  named: Set<string>
  disputed: Map<string, 'opened' | 'paid' | 'withdrawn'>
}

const CURRENCIES = ['EUR', 'JPY', 'KWD']
const OUTCOMES = ['succeeded', 'failed', 'moderated', 'incomplete'] as const

const isUndecided = ({ status }: Refund) => status === 'in_review' || status === 'needs_information'
const isPaid = ({ status, transfers }: Refund) => status === 'approved' && transfers.some(({ kind }) => kind === 'money')
const can =
  (one: string) =>
  ({ acts: possible }: Refund) =>
    possible.includes(one)
const canBe: Partial<Record<(typeof acts)[number], (refund: Refund) => boolean>> = {
  approve: isUndecided,
  decline: isUndecided,
  ask: isUndecided,
  cancel: can('cancel'),
  appeal: can('appeal'),
  inform: can('give_information'),
  redirect: can('change_destination'),
  pay: isPaid,
  arrive: isPaid,
  fail: isPaid,
}

/** Plays steps, some of them at once. */
export async function playAll(harness: Harness, history: History, steps: readonly Step[]): Promise<void> {
  let together: Promise<void>[] = []
  for (const one of steps) {
    together.push(play(harness, history, one))
    if (one.too) continue
    await Promise.all(together)
    together = []
  }
  await Promise.all(together)
}

/** Plays a step. What is not possible now is refused and must change nothing: the checks at the end see to that. */
async function play(harness: Harness, history: History, { act, pick, more }: Step): Promise<void> {
  const { service, call } = harness
  const of = <T>(items: readonly T[]) => items[pick % Math.max(1, items.length)]
  const refunds = (await call<Page<Refund>>('/v1/refunds?limit=100')).items
  // Mostly what is possible, else a history is mostly refusals; sometimes what is not.
  const able = refunds.filter((one) => canBe[act]?.(one))
  const refund = of(able.length > 0 && more % 7 > 0 ? able : refunds)
  const pack = of((await call<PackList>('/v1/packs')).items)?.pack
  const maybe = async (job: Promise<unknown>) =>
    job.catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'not_possible') throw error
    })
  const post = async (path: string, body: unknown) => {
    const response = await harness.send(path, { body })
    if (response.status >= 500) throw new Error(await response.text())
  }
  const run = { walletId: ADA.walletId, feature: 'logo', platform: 'web', surface: 'editor' } as const
  const finish = async (id: string, outcome: (typeof OUTCOMES)[number], count: number) => {
    const results = Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, kind: 'image' as const }))
    const { generation } = await service.intake.finishGeneration(id, { outcome, results })
    history.results.push(...generation.results.map((result) => result.id))
  }

  if (act === 'buy')
    await harness.buyPack({ credits: 1 + (more % 60), amount: 1 + pick, currency: CURRENCIES[more % 3]! })
  else if (act === 'grant')
    await service.intake.grant({
      walletId: ADA.walletId,
      grantId: `grant-${pick}`,
      kind: more % 2 ? 'free' : 'bonus',
      credits: 1 + (more % 9),
      ...(more % 3 === 0 && { expiresAt: harness.clock.at + (more % 20) * DAY }),
    })
  else if (act === 'generate' || act === 'start') {
    const generationId = `run-${(history.runs += 1)}`
    const started = await service.intake.startGeneration({ ...run, generationId, kind: 'image', credits: more % 20 })
    if (!started) return
    if (act === 'start') history.running.push(generationId)
    else await finish(generationId, OUTCOMES[Math.max(0, (pick % 7) - 3)]!, 1 + (pick % 3))
  } else if (act === 'finish' && history.running.length > 0)
    await maybe(finish(of(history.running)!, OUTCOMES[more % 4]!, more % 4 === 0 ? 1 : 0))
  else if (act === 'report' && history.results.length > 0) {
    const { reasons } = service.policy.reports
    const resultIds = [pick, more, pick + more].map((number) => history.results[number % history.results.length]!)
    const details = 'Two left hands, and the face is not mine.'
    await post('/v1/reports', { resultIds, reason: reasons[more % reasons.length]!.code, details })
  } else if (act === 'request' && pack) {
    const { options } = await call<Quote>(`/v1/packs/${pack.id}/quote`)
    const { ground, decision } = options[more % options.length]!
    const fields = { phone: '1', description: 'I do not need these credits after all.' }
    await post('/v1/refunds', { packId: pack.id, ground, expected: decision.amount?.money ?? null, fields })
  } else if (act === 'withdraw' && pack)
    await post('/v1/withdrawals', { name: 'Ada', contract: pack.orderId, email: 'ada@example.com' })
  else if (act === 'wait') harness.clock.advance((more % 40) * DAY)
  else if (act === 'chargeback' && pack && more % 3 === 0) {
    const state = (['opened', 'paid', 'withdrawn'] as const)[pick % 3]!
    await service.intake.chargeback(pack.id, state)
    if (state !== 'opened' || history.disputed.get(pack.id) !== 'paid') history.disputed.set(pack.id, state)
  }
  else if (act === 'standing' && more % 7 === 0)
    await service.intake.standing({
      walletId: ADA.walletId,
      standing: more % 2 ? 'active' : 'banned',
      forfeit: more % 3 === 0,
    })
  else if (act === 'double' && pack)
    await maybe(
      harness.buyPack({
        credits: more % 2 ? 0 : pack.credits,
        amount: pack.paid.amount,
        currency: pack.paid.currency,
        duplicateOf: pack.orderId,
      }),
    )
  else if (act === 'incident')
    await service.intake.incident({
      incidentId: `incident-${pick % 3}`,
      from: harness.clock.at - (1 + more) * HOUR,
      until: more % 3 ? harness.clock.at : null,
      complete: pick % 2 === 0,
      ...(more % 5 && { remedied: more % 5 > 3 }),
    })
  else if (act === 'account' && more % 3 === 0) {
    const kind = pick % 2 ? 'malicious_use' : 'false_information'
    if (more % 2) await service.intake.cancellation({ walletId: ADA.walletId, at: harness.clock.at - pick * HOUR })
    else await service.intake[more % 4 ? 'unflag' : 'flag']({ walletId: ADA.walletId, kind })
  } else if (refund) {
    const paid = refund.items[0]!.pack?.paid
    const money = { amount: 1 + more, currency: paid?.currency ?? 'EUR' }
    if (act === 'cancel') await post(`/v1/refunds/${refund.id}/cancel`, {})
    else if (act === 'approve') {
      const amount = more % 3 ? undefined : more % 2 ? { money } : { credits: 1 + (more % 5) }
      if (amount?.money) history.named.add(refund.items[0]!.subject.id)
      await maybe(service.operator.approve(refund.id, amount ? { amount } : {}))
    } else if (act === 'decline') await maybe(service.operator.decline(refund.id))
    else if (act === 'ask') await maybe(service.operator.askInformation(refund.id, { note: 'more' }))
    else if (act === 'inform') await post(`/v1/refunds/${refund.id}/information`, { details: 'here' })
    else if (act === 'appeal') await post(`/v1/refunds/${refund.id}/appeal`, { details: 'look again' })
    else if (act === 'pay') await maybe(service.operator.payOut(refund.id))
    else if (act === 'arrive') await maybe(service.operator.arrive(refund.id))
    else if (act === 'fail') await maybe(service.operator.failTransfer(refund.id, { final: more % 2 === 0 }))
    else if (act === 'redirect') await post(`/v1/refunds/${refund.id}/destination`, { destination: 'original_method' })
  }
}

/** Everything a person can see of a wallet at the end. */
export async function lookAt(harness: Harness) {
  const { call } = harness
  const all = async <Item>(path: string) => {
    const items: Item[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page<Item> = await call<Page<Item>>(`${path}?limit=7${cursor && `&cursor=${cursor}`}`)
      items.push(...page.items)
      cursor = page.nextCursor
    }
    return items
  }
  const wallet = await call<Wallet>('/v1/wallet')
  return { wallet, all, packs: (await call<PackList>('/v1/packs')).items.map(({ pack }) => pack) }
}
