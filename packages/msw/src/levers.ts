import type { Amount, Generation, Pack, PaymentMethod, Refund } from '@makegood/contract'
import type {
  Finish, Flag, NewGeneration, NewIncident, NewOrder, RefundRow, RefundService, Standing,
} from '@makegood/service'
import { type Duration, lengthOf, type WorldClock } from './clock.ts'
import { ADA, personOf } from './people.ts'
import type { Storage } from './storage.ts'

/** What a pack is bought with; 100 credits for 10 euros by card without. */
export type BuyPack = Partial<Omit<NewOrder, 'walletId' | 'orderId'>> & { userId?: string }
/** What is generated, and by whom; an image of 4 credits without. */
export type Generate = Partial<Omit<NewGeneration, 'walletId'>> & { userId?: string }
/** How a generation ends; succeeded with one result without. */
export type Ending = Partial<Finish> & { results?: Finish['results'] }

/** What a host's backend, a reviewer or a bank would do, by hand. */
export type Levers = {
  /** Buys a pack: 100 credits for 10 euros, unless it says otherwise. */
  buyPack(input?: BuyPack): Promise<Pack>
  /** Charges the price of a pack once more, at once and by mistake. `known`: the system has noticed; true without. */
  duplicateOrder(pack: Pack, input?: BuyPack & { known?: boolean }): Promise<Pack>
  /** Gives free or bonus credits; `expiresIn` as a duration, never without. */
  grantCredits(input?: { userId?: string; kind?: 'free' | 'bonus'; credits?: number; expiresIn?: Duration }): Promise<void>
  /** Charges for a generation and leaves it running; null: not enough credits. */
  startGeneration(input?: Generate): Promise<Generation | null>
  /** Ends a running generation: succeeded with one result, unless it says otherwise. */
  finishGeneration(generationId: string, ending?: Ending): Promise<{ generation: Generation; refund: Refund | null }>
  /** Runs a generation to its end. Throws where the wallet has not enough credits. */
  generate(input?: Generate & Ending): Promise<{ generation: Generation; refund: Refund | null }>
  /** A person downloads a result (B14). */
  download(resultId: string): Promise<void>
  /** The service is interrupted from now on, completely unless it says otherwise. Answers with the incident's id. */
  incident(input?: Partial<Pick<NewIncident, 'complete' | 'remedied'>>): Promise<string>
  /** The interruption is over; `remedied` says whether it was made good, which stays unknown without. */
  endIncident(incidentId: string, input?: Pick<NewIncident, 'remedied'>): Promise<void>
  /** Somebody flags an account (B17, B18). */
  flag(kind: Flag, userId?: string): Promise<void>
  /** The account is closed, terminated or banned, or active again; `forfeit`: it loses its credits (A18). */
  setStanding(standing: Standing, input?: { userId?: string; forfeit?: boolean }): Promise<void>
  /** A person cancels the service; what is bought afterwards is charged without a contract (B10). */
  cancelService(userId?: string): Promise<void>
  /** Tells the judge what to find on a result; null: it cannot tell. */
  judge(resultId: string, unusable: boolean | null): Promise<void>
  /** A reviewer decides. Where the policy names no amount, an approval gives what is left of pack or generation. */
  decideReview(
    refundId: string,
    verdict: 'approve' | 'decline' | 'ask',
    options?: { amount?: Amount; note?: string },
  ): Promise<Refund>
  /** The money is sent. */
  payOut(refundId: string): Promise<Refund>
  /** The money arrives. */
  arrive(refundId: string): Promise<Refund>
  /** The bank sends the money back; `final`: it can be paid in no way. */
  failTransfer(refundId: string, options?: { final?: boolean }): Promise<Refund>
  /** Somebody finds out which pack a statement of withdrawal is about that came from nobody who was signed in. */
  match(withdrawalId: string, packId: string): Promise<Refund>
}

const CARD: PaymentMethod = { kind: 'card', label: 'Visa ·· 4242' }

export function createLevers({ intake, operator }: RefundService, storage: Storage, { now }: WorldClock): Levers {
  const number = async () => {
    await storage.ready
    return storage.change((settings) => [{ ...settings, count: settings.count + 1 }, settings.count + 1])
  }

  async function startGeneration({ userId = ADA, ...input }: Generate = {}): Promise<Generation | null> {
    const generationId = input.generationId ?? `generation-${await number()}`
    return intake.startGeneration({
      kind: 'image',
      feature: 'create_any_image',
      platform: 'web',
      surface: 'editor',
      credits: 4,
      ...input,
      generationId,
      walletId: personOf(userId).walletId,
    })
  }

  async function finishGeneration(
    generationId: string,
    { outcome = 'succeeded', ...ending }: Ending = {},
    kind: Generation['kind'] = 'image',
  ) {
    const yields = outcome === 'succeeded' || outcome === 'incomplete'
    return intake.finishGeneration(generationId, {
      outcome,
      ...(yields && { results: [{ id: `${generationId}-1`, kind }] }),
      ...(outcome === 'failed' && { failure: { source: 'system', provider: null } }),
      ...(outcome === 'moderated' && { failure: { source: 'provider', provider: 'OpenAI' } }),
      ...(outcome === 'incomplete' && { missing: ['wallpaper'] }),
      ...ending,
    })
  }

  async function buyPack({ userId = ADA, ...input }: BuyPack = {}): Promise<Pack> {
    const { walletId, email } = personOf(userId)
    return intake.order({
      credits: 100,
      paid: { amount: 1000, currency: 'EUR' },
      method: CARD,
      email,
      ...input,
      walletId,
      orderId: String(48_000 + (await number())),
    })
  }

  return {
    buyPack,
    duplicateOrder: ({ credits, paid, method, orderId }, { known = true, ...input } = {}) =>
      buyPack({ credits, paid, method, ...(known && { duplicateOf: orderId }), ...input }),
    async grantCredits({ userId = ADA, kind = 'free', credits = 10, expiresIn } = {}) {
      const expiresAt = expiresIn && now() + lengthOf(expiresIn)
      const grantId = `grant-${await number()}`
      await intake.grant({ walletId: personOf(userId).walletId, grantId, kind, credits, ...(expiresAt && { expiresAt }) })
    },
    startGeneration,
    finishGeneration,
    async generate({ outcome, results, missing, failure, ...input } = {}) {
      const started = await startGeneration(input)
      if (!started) throw new Error('The wallet has not enough credits for this generation: buy a pack first.')
      const ending = {
        ...(outcome && { outcome }),
        ...(results && { results }),
        ...(missing && { missing }),
        ...(failure && { failure }),
      }
      return finishGeneration(started.id, ending, started.kind)
    },
    download: (resultId) => intake.download(resultId),
    async incident({ complete = true, remedied } = {}) {
      const incidentId = `incident-${await number()}`
      await intake.incident({ incidentId, from: now(), complete, remedied })
      return incidentId
    },
    async endIncident(incidentId, { remedied } = {}) {
      const incident = (await storage.store.incidents.list()).find(({ id }) => id === incidentId)
      if (!incident) throw new Error(`There is no incident ${incidentId}.`)
      const { from, until, complete } = incident
      const known = remedied ?? incident.remedied ?? undefined
      await intake.incident({ incidentId, from, until: until ?? now(), complete, remedied: known })
    },
    flag: (kind, userId = ADA) => intake.flag({ walletId: personOf(userId).walletId, kind }),
    setStanding: (standing, { userId = ADA, forfeit } = {}) =>
      intake.standing({ walletId: personOf(userId).walletId, standing, ...(forfeit && { forfeit }) }),
    async cancelService(userId = ADA) {
      await storage.ready
      await intake.cancellation({ walletId: personOf(userId).walletId, at: now() })
    },
    judge: (resultId, unusable) =>
      storage.change((settings) => [
        { ...settings, judgements: { ...settings.judgements, [resultId]: unusable } },
        undefined,
      ]),
    async decideReview(refundId, verdict, options = {}) {
      if (verdict === 'approve') {
        const { amount, note } = options
        return operator.approve(refundId, {
          ...(amount ? { amount } : { amounts: worthOf(await operator.retrieve(refundId)) }),
          ...(note !== undefined && { note }),
        })
      }
      if (verdict === 'decline') return operator.decline(refundId, options)
      return operator.askInformation(refundId, { note: options.note ?? 'Please tell us more about what went wrong.' })
    },
    payOut: (refundId) => operator.payOut(refundId),
    arrive: (refundId) => operator.arrive(refundId),
    failTransfer: (refundId, options) => operator.failTransfer(refundId, options),
    match: (withdrawalId, packId) => operator.match(withdrawalId, packId),
  }
}

/** What the items of a case are worth where the policy names no amount. */
function worthOf({ items, facts, part }: RefundRow): Record<string, Amount> {
  const unnamed = items.filter(({ ruling }) => !ruling.grant)
  return Object.fromEntries(unnamed.map(({ subject }) => [subject.id, subject.kind === 'pack' ? leftOf(facts, part) : ALL]))
}

/** Of a generation never more comes back than it still costs. */
const ALL: Amount = { credits: Number.MAX_SAFE_INTEGER }

/** The share of its price that the credits left of a pack stand for, or the part of them that is given back. */
function leftOf(facts: RefundRow['facts'], part: number | null): Amount {
  const number = (path: string) => Number(facts[path] ?? 0)
  const [credits, left] = [number('purchase.credits'), part ?? number('purchase.credits_left')]
  // A charge that brought nothing is worth all that was paid.
  const share = credits === 0 ? number('purchase.paid') : Math.floor((number('purchase.paid') * left) / credits)
  const amount = Math.min(share, number('purchase.paid') - number('purchase.refunded'))
  return { money: { amount, currency: String(facts['purchase.currency']) } }
}
