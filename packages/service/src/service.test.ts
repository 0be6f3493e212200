import type {
  LedgerEntry,
  Money,
  Page,
  PackList,
  Quote,
  Refund,
  RefundAnswer,
  ReportAnswer,
  Wallet,
} from '@makegood/contract'
import { policies, type PolicyId } from '@makegood/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADA, createHarness, DAY, type Harness, reportOf } from '../test/harness.ts'

/** One step of a random history; `pick` chooses among what there is, `more` how. */
const step = fc.record({
  act: fc.constantFrom(
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
    'decline',
    'ask',
    'inform',
    'appeal',
    'pay',
    'arrive',
    'fail',
    'redirect',
    'withdraw',
    'wait',
    'chargeback',
    'standing',
  ),
  pick: fc.nat({ max: 1000 }),
  more: fc.nat({ max: 1000 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const outcomes = ['succeeded', 'failed', 'moderated', 'incomplete'] as const

/** Plays a step. What is not possible now is refused and must change nothing: the checks at the end see to that. */
async function play(
  harness: Harness,
  history: { results: string[]; running: string[] },
  { act, pick, more }: Step,
): Promise<void> {
  const { service, call } = harness
  const of = <T>(items: readonly T[]) => items[pick % Math.max(1, items.length)]
  const refund = of((await call<Page<Refund>>('/v1/refunds?limit=100')).items)
  const pack = of((await call<PackList>('/v1/packs')).items)?.pack
  const maybe = async (job: Promise<unknown>) =>
    job.catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'not_possible') throw error
    })
  const post = async (path: string, body: unknown) => {
    const response = await harness.send(path, { body })
    if (response.status >= 500) throw new Error(await response.text())
  }
  const keep = (ids: { id: string }[]) => void history.results.push(...ids.map(({ id }) => id))
  if (act === 'buy') await harness.buyPack({ credits: 1 + (more % 60), amount: 1 + pick })
  else if (act === 'grant')
    await service.intake.grant({
      walletId: ADA.walletId,
      grantId: `grant-${pick}`,
      kind: more % 2 ? 'free' : 'bonus',
      credits: 1 + (more % 9),
      ...(more % 3 === 0 && { expiresAt: harness.clock.at + (more % 20) * DAY }),
    })
  else if (act === 'generate') {
    const credits = more % 12
    if ((await call<Wallet>('/v1/wallet')).balance < credits) return
    keep(
      (await harness.generate({ credits, outcome: outcomes[Math.max(0, (pick % 7) - 3)]!, results: 1 + (pick % 3) }))
        .generation.results,
    )
  } else if (act === 'start') {
    const id = `run-${history.running.length}`
    const started = await service.intake.startGeneration({
      walletId: ADA.walletId,
      generationId: id,
      kind: 'video',
      feature: 'logo',
      platform: 'web',
      surface: 'editor',
      credits: more % 20,
    })
    if (started) history.running.push(id)
  } else if (act === 'finish' && history.running.length > 0) {
    const id = of(history.running)!
    await maybe(
      service.intake.finishGeneration(id, {
        outcome: outcomes[more % 4]!,
        results: more % 4 === 0 ? [{ id: `${id}-1`, kind: 'video' }] : [],
      }),
    )
  } else if (act === 'report' && history.results.length > 0) {
    const { reasons } = service.policy.reports
    const chosen = [pick, more, pick + more].map((number) => history.results[number % history.results.length]!)
    await call<ReportAnswer>('/v1/reports', reportOf(chosen, reasons[more % reasons.length]!.code))
  } else if (act === 'request' && pack) {
    const { options } = await call<Quote>(`/v1/packs/${pack.id}/quote`)
    const ground = options[more % options.length]!.ground
    const expected: Money | null = options[more % options.length]!.decision.amount?.money ?? null
    const fields = { phone: '1', description: 'I do not need these credits after all.' }
    await call<RefundAnswer>('/v1/refunds', { body: { packId: pack.id, ground, expected, fields } })
  } else if (act === 'withdraw' && pack)
    await call('/v1/withdrawals', { body: { name: 'Ada', contract: pack.orderId, email: 'ada@example.com' } })
  else if (act === 'wait') harness.clock.advance((more % 40) * DAY)
  else if (act === 'chargeback' && pack && more % 5 === 0)
    await service.intake.chargeback(pack.id, more % 2 ? 'opened' : 'withdrawn')
  else if (act === 'standing' && more % 7 === 0)
    await service.intake.standing({
      walletId: ADA.walletId,
      standing: more % 2 ? 'active' : 'banned',
      forfeit: more % 3 === 0,
    })
  else if (refund) {
    const money = { amount: 1 + more, currency: 'EUR' }
    if (act === 'cancel') await post(`/v1/refunds/${refund.id}/cancel`, {})
    else if (act === 'approve')
      await maybe(
        service.operator.approve(
          refund.id,
          more % 3 ? {} : { amount: more % 2 ? { money } : { credits: 1 + (more % 5) } },
        ),
      )
    else if (act === 'decline') await maybe(service.operator.decline(refund.id))
    else if (act === 'ask') await maybe(service.operator.askInformation(refund.id, { note: 'more' }))
    else if (act === 'inform') await post(`/v1/refunds/${refund.id}/information`, { details: 'here' })
    else if (act === 'appeal') await post(`/v1/refunds/${refund.id}/appeal`, { details: 'look again' })
    else if (act === 'pay') await maybe(service.operator.payOut(refund.id))
    else if (act === 'arrive') await maybe(service.operator.arrive(refund.id))
    else if (act === 'fail') await maybe(service.operator.failTransfer(refund.id, { final: more % 2 === 0 }))
    else if (act === 'redirect') await post(`/v1/refunds/${refund.id}/destination`, { destination: 'original_method' })
  }
}

async function check(harness: Harness, policy: PolicyId): Promise<void> {
  const wallet = await harness.call<Wallet>('/v1/wallet')
  const refunds = (await harness.call<Page<Refund>>('/v1/refunds?limit=100')).items
  const { items: packs } = await harness.call<PackList>('/v1/packs')
  const entries: LedgerEntry[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Page<LedgerEntry> = await harness.call<Page<LedgerEntry>>(
      `/v1/wallet/entries?limit=100${cursor && `&cursor=${cursor}`}`,
    )
    entries.unshift(...page.items.reverse())
    cursor = page.nextCursor
  }

  // The ledger is gapless and says what the wallet says.
  let balance = 0
  entries.forEach(({ sequence, credits, balanceAfter }, index) => {
    expect(sequence).toBe(index + 1)
    expect(balanceAfter).toBe((balance += credits))
  })
  expect(wallet.balance).toBe(balance)
  expect(wallet.lots.reduce((sum, { left }) => sum + left, 0)).toBe(balance)

  const transfers = refunds.flatMap((refund) => refund.transfers.map((transfer) => ({ refund, transfer })))
  for (const { pack } of packs) {
    // No cash twice: what is paid or on its way never exceeds what was paid, and the pack knows it.
    const mine = refunds.filter(({ items, status }) => status !== 'canceled' && items[0]?.subject.id === pack.id)
    const due = mine
      .map(({ transfers }) => transfers.filter(({ kind }) => kind === 'money').at(-1)?.money?.amount ?? 0)
      .reduce((sum, amount) => sum + amount, 0)
    expect(due).toBeLessThanOrEqual(pack.paid.amount)
    expect(pack.refunded.amount).toBe(due)
    const sent = harness.payments.filter(({ orderId }) => orderId === pack.orderId)
    const arrived = new Set(sent.map(({ transferId }) => transferId))
    const whole = transfers.filter(({ transfer }) => arrived.has(transfer.id) && transfer.status !== 'failed')
    expect(whole.reduce((sum, { transfer }) => sum + transfer.money!.amount, 0)).toBeLessThanOrEqual(pack.paid.amount)
    const open = mine.filter(
      ({ status, transfers }) =>
        ['received', 'needs_information', 'in_review'].includes(status) ||
        (status === 'approved' &&
          transfers.some(({ kind }) => kind === 'money') &&
          transfers.filter(({ kind }) => kind === 'money').at(-1)!.status !== 'arrived'),
    )
    expect(open.length).toBeLessThanOrEqual(1)
  }

  // A generation never gives back more than it cost.
  const backs = new Map<string, number>()
  for (const { generationId, kind, credits } of entries) {
    if (generationId && ['return', 'release', 'courtesy', 'grant'].includes(kind))
      backs.set(generationId, (backs.get(generationId) ?? 0) + credits)
  }
  for (const [id, back] of backs) {
    const cost = entries
      .filter(({ generationId, kind }) => generationId === id && (kind === 'hold' || kind === 'spend'))
      .reduce((sum, { credits }) => sum - credits, 0)
    expect(back).toBeLessThanOrEqual(cost)
  }

  // Courtesy that no reviewer granted comes at most once in any 90 days (C16).
  if (policy === 'anumi') {
    const granted = refunds
      .flatMap(({ createdAt, items }) => items.map(({ decision }) => ({ at: Date.parse(createdAt), decision })))
      // What a reviewer granted still says why it went to one.
      .filter(({ decision }) => decision.courtesy && decision.verdict === 'granted' && decision.reasons.length === 0)
      .map(({ at }) => at)
      .sort((a, b) => a - b)
    granted.slice(1).forEach((at, index) => expect(at - granted[index]!).toBeGreaterThanOrEqual(90 * DAY))
  }
}

describe('any history of a wallet', () => {
  for (const policy of Object.keys(policies) as PolicyId[]) {
    it(`loses nothing and pays nothing twice under ${policy}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
          const harness = createHarness({ policy })
          const history = { results: [], running: [] }
          await harness.buyPack({ credits: 50 })
          for (const one of steps) await play(harness, history, one)
          await check(harness, policy)
          expect(harness.errors).toEqual([])
        }),
        { numRuns: 60 },
      )
    }, 60_000)
  }
})
