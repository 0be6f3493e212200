import { Quote, type Refund, RefundAnswer } from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import type { Check } from '../check.ts'
import type { Exchange } from '../exchange.ts'
import { must, need, Skipped } from '../failed.ts'
import { freshPack } from '../fresh.ts'
import { faultsIn } from '../integers.ts'
import { requestOf } from '../setting.ts'
import { sum } from '../sum.ts'

const SOURCE = 'design: Ledger, Time and money'

/** Money as it goes: `12.40 EUR` would be a float. */
const spelled = (money: { amount: number; currency: string } | null | undefined) =>
  money ? `${money.amount} ${money.currency}` : 'no money'

export const money: Check[] = [
  {
    id: 'money.whole',
    must: 'Amounts are whole minor units with a code of ISO 4217, credits are whole, wherever they stand.',
    source: `${SOURCE}; values.ts; ISO 4217`,
    fix: 'Count cents, not euros; keep amounts as integers from the database to the wire.',
    async run({ wire, things }) {
      const { exchanges, packs } = await things()
      const answers = Object.values(exchanges)
      for (const { pack } of packs.slice(0, 5)) answers.push(await wire.get(`/v1/packs/${encodeURIComponent(pack.id)}/quote`))
      for (const answer of answers) {
        const [fault] = faultsIn(answer.came.json)
        must(!fault, 'whole numbers', fault ?? '', answer)
      }
    },
  },
  {
    id: 'money.packs',
    must: 'Of a pack no more is used and left than it had, and no more refunded than was paid, in its currency.',
    source: `${SOURCE}; C11, C12`,
    fix: 'Bound every refund by what is still to give of the pack.',
    async run({ things }) {
      const { packs, exchanges } = await things()
      for (const { pack } of packs) {
        must(
          pack.used + pack.left <= pack.credits,
          `at most ${pack.credits} credits of ${pack.id}`,
          `there were ${pack.used} used and ${pack.left} left`,
          exchanges.packs,
        )
        must(
          pack.refunded.currency === pack.paid.currency && pack.refunded.amount >= 0 && pack.refunded.amount <= pack.paid.amount,
          `at most ${spelled(pack.paid)} refunded of ${pack.id}`,
          `it was ${spelled(pack.refunded)}`,
          exchanges.packs,
        )
      }
    },
  },
  {
    id: 'money.transfers',
    must: 'What a refund sends is what its items were granted, never more and never twice.',
    source: `${SOURCE}; refunds.ts; B29, C7`,
    fix: 'Make the transfers of a refund from its items in one transaction; an approved refund is never granted again.',
    async run({ things }) {
      const { refunds, packs, exchanges } = await things()
      for (const refund of refunds) mustMatch(refund, exchanges.refunds)
      for (const { pack } of packs) {
        const mine = refunds.filter(({ items }) => items.some(({ subject }) => subject.id === pack.id))
        const live = mine.flatMap(({ transfers }) => transfers).filter(({ status }) => status !== 'failed')
        const sent = sum(live.map((transfer) => transfer.money?.amount ?? 0))
        must(
          sent <= pack.paid.amount,
          `at most ${spelled(pack.paid)} on its way for ${pack.id}`,
          `it was ${sent}`,
          exchanges.refunds,
        )
      }
    },
  },
  {
    id: 'money.quote-adds-up',
    must: 'The lines of a quote lead to its total, and the total is what the decision says.',
    source: 'packs.ts: QuoteLine; B40, C11',
    fix: 'Make lines and amount from one calculation.',
    async run({ wire, things }) {
      const { packs } = await things()
      need(packs[0], 'The wallet has no pack.')
      for (const { pack } of packs.slice(0, 10)) {
        const answer = await wire.get(`/v1/packs/${encodeURIComponent(pack.id)}/quote`)
        for (const { lines, decision, ground } of read(Quote, answer).options) {
          const total = lines.find(({ kind }) => kind === 'total')?.money ?? null
          const amount = decision.amount?.money ?? null
          must(
            spelled(total) === spelled(amount),
            `a total of ${spelled(amount)} on ${ground}`,
            `it was ${spelled(total)}`,
            answer,
          )
          must(
            (amount?.amount ?? 0) <= pack.paid.amount - pack.refunded.amount,
            `no more than what is left of ${spelled(pack.paid)} on ${ground}`,
            `it was ${spelled(amount)}`,
            answer,
          )
        }
      }
    },
  },
  {
    id: 'money.quote-holds',
    must: 'A request brings what its quote said; where somebody expects another amount it is quote_changed, and nothing happens.',
    source: 'refunds.ts: expected; design: never paid in silence',
    fix: 'Decide by one function for quote and request, and compare the amount with `expected` before anything is written.',
    needs: ['stage'],
    async run(scene) {
      const body = await requestOf(scene.wire, await freshPack(scene))
      const other = body.expected ? { ...body.expected, amount: body.expected.amount + 1 } : { amount: 100, currency: 'EUR' }
      readProblem(await scene.wire.post('/v1/refunds', { body: { ...body, expected: other } }), 'quote_changed')
      if (body.expected) readProblem(await scene.wire.post('/v1/refunds', { body: { ...body, expected: null } }), 'quote_changed')
      const answer = await scene.wire.post('/v1/refunds', { body })
      const { refund, created } = read(RefundAnswer, answer, 201)
      must(created, 'a new refund: the refused ones left nothing behind', 'one was there already', answer)
      const granted = refund.items.map(({ decision }) => decision.amount?.money ?? null)[0]
      must(
        spelled(granted) === spelled(body.expected),
        `a decision of ${spelled(body.expected)}`,
        `it was ${spelled(granted)}`,
        answer,
      )
    },
  },
  {
    id: 'money.times',
    must: 'Nothing arrives before it is sent, and what has arrived says when.',
    source: 'refunds.ts: Transfer; B29',
    fix: 'Set sentAt and arrivedAt with the status, once.',
    async run({ things }) {
      const { refunds, exchanges } = await things()
      const transfers = refunds.flatMap((refund) => refund.transfers)
      if (transfers.length === 0) throw new Skipped('The wallet has no transfer.')
      for (const { id, kind, status, sentAt, arrivedAt } of transfers) {
        must(
          (status === 'arrived') === (arrivedAt !== null),
          `arrivedAt on what has arrived alone (${id}, ${status})`,
          `it was ${arrivedAt}`,
          exchanges.refunds,
        )
        must(
          !(kind === 'money' && ['sent', 'arrived'].includes(status) && sentAt === null),
          `sentAt on money that was sent (${id})`,
          'it was null',
          exchanges.refunds,
        )
        must(
          !(sentAt && arrivedAt) || Date.parse(sentAt) <= Date.parse(arrivedAt),
          `${id} to be sent before it arrives`,
          `it was sent ${sentAt} and arrived ${arrivedAt}`,
          exchanges.refunds,
        )
      }
    },
  },
]

/** Granted is granted: what is on its way is no more than that, and all of it where nothing failed. */
function mustMatch(refund: Refund, exchange: Exchange): void {
  const granted = refund.items.filter(({ decision }) => decision.verdict === 'granted').map(({ decision }) => decision.amount)
  const live = refund.transfers.filter(({ status }) => status !== 'failed')
  const whole = refund.status === 'approved' && live.length === refund.transfers.length
  for (const [what, due, sent] of [
    ['minor units', sum(granted.map((amount) => amount?.money?.amount ?? 0)), sum(live.map((one) => one.money?.amount ?? 0))],
    ['credits', sum(granted.map((amount) => amount?.credits ?? 0)), sum(live.map((one) => one.credits ?? 0))],
  ] as const) {
    must(sent <= due, `at most ${due} ${what} on the way for ${refund.id}`, `it was ${sent}`, exchange)
    must(!whole || sent === due, `${due} ${what} on the way for ${refund.id}`, `it was ${sent}`, exchange)
  }
}
