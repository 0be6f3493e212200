import { canAct, PackList, Refund, type RefundAct, refundActs, refundLifecycle } from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import { approved, CALLS, mustBe, refundMoves, requested } from '../cases.ts'
import type { Check } from '../check.ts'
import { Failed, must, need, Skipped } from '../failed.ts'

const SOURCE = 'refund-lifecycle.ts'

/** The status in which an event leaves a case; what is not named here leaves it as it is, or may. */
const LEADS: Record<string, string> = {
  information_asked: 'needs_information',
  choice_asked: 'needs_information',
  information_given: 'in_review',
  in_review: 'in_review',
  appealed: 'in_review',
  approved: 'approved',
  declined: 'declined',
  canceled: 'canceled',
}

export const lifecycles: Check[] = [
  {
    id: 'lifecycles.events',
    must: 'The events of a refund begin with received, follow each other along the lifecycle, and end where it stands.',
    source: SOURCE,
    fix: 'Write an event with every move, in its transaction.',
    async run({ things }) {
      const { refunds, exchanges } = await things()
      need(refunds[0], 'The wallet has no refund.')
      for (const refund of refunds) {
        must(
          refund.events[0]?.kind === 'received',
          `${refund.id} to begin with received`,
          `it was ${refund.events[0]?.kind}`,
          exchanges.refunds,
        )
        let status = 'received'
        let known = true
        for (const { kind } of refund.events.slice(1)) {
          const next = LEADS[kind]
          if (next === undefined) known = false
          else if (known && next !== status)
            must(
              refundMoves.has(`${status} ${next}`),
              `a way from ${status} to ${next} in ${refund.id}`,
              `there is none: ${refund.events.map((event) => event.kind).join(', ')}`,
              exchanges.refunds,
            )
          if (next !== undefined) [status, known] = [next, true]
        }
        must(
          !known || status === refund.status,
          `${refund.id} to be ${status}, as its events say`,
          `it was ${refund.status}`,
          exchanges.refunds,
        )
        const times = refund.events.map(({ at }) => Date.parse(at))
        must(
          times.every((time, index) => index === 0 || time >= times[index - 1]!),
          `the events of ${refund.id} in their order`,
          'they were not',
          exchanges.refunds,
        )
      }
    },
  },
  {
    id: 'lifecycles.acts',
    must: 'What a person may do now is what the lifecycle allows in that status.',
    source: `${SOURCE}; refunds.ts: acts`,
    fix: 'Offer an act only where the lifecycle has an arrow for it.',
    async run({ things }) {
      const { refunds, exchanges } = await things()
      need(refunds[0], 'The wallet has no refund.')
      for (const { id, status, acts } of refunds) {
        const wrong = acts.find(
          (act) =>
            (refundActs as readonly string[]).includes(act) && !canAct(refundLifecycle, status as 'approved', act as RefundAct),
        )
        must(!wrong, `no act ${wrong} in ${status} (${id})`, 'it was offered', exchanges.refunds)
      }
    },
  },
  {
    id: 'lifecycles.not-possible',
    must: 'What may not be done now is not_possible, and changes nothing.',
    source: `${SOURCE}; problems.ts`,
    fix: 'Check the act against the status in the transaction that would do it.',
    needs: ['stage'],
    async run(scene) {
      const { refund } = await requested(scene)
      for (const act of refundActs.filter((one) => !refund.acts.includes(one))) {
        const [end, body] = CALLS[act](refund)
        readProblem(
          await scene.wire.post(`/v1/refunds/${encodeURIComponent(refund.id)}/${end}`, body ? { body } : {}),
          'not_possible',
          'invalid_request',
        )
      }
      const after = read(Refund, await scene.wire.get(`/v1/refunds/${encodeURIComponent(refund.id)}`))
      must(
        JSON.stringify([after.status, after.events]) === JSON.stringify([refund.status, refund.events]),
        'the refund as it was',
        'it changed',
      )
    },
  },
  {
    id: 'lifecycles.sent-arrived',
    must: 'Money that was approved is pending, then sent with a reference, then arrived, and the pack says so.',
    source: `${SOURCE}; B29`,
    fix: 'Approved, sent and arrived are three things: the case is approved, and its transfer moves.',
    needs: ['stage'],
    async run(scene) {
      const kase = await approved(scene)
      const statusOf = ({ transfers }: Refund) => transfers.filter(({ kind }) => kind === 'money').map(({ status }) => status)
      const mustHave = (refund: Refund, status: string) => {
        if (JSON.stringify(statusOf(refund)) !== JSON.stringify([status]))
          throw new Failed(`one transfer that is ${status}`, `they were ${statusOf(refund).join(', ') || 'none'}`)
      }
      mustHave(kase.refund, 'pending')
      const sent = await kase.play('payOut')
      mustHave(sent, 'sent')
      must(
        sent.transfers[0]!.reference !== null && sent.transfers[0]!.sentAt !== null,
        'a reference and sentAt on what was sent',
        'they were not there',
      )
      mustHave(await kase.play('payOut'), 'sent')
      const arrived = await kase.play('arrive')
      mustHave(arrived, 'arrived')
      mustBe(arrived, 'approved')
      const packs = await scene.wire.get('/v1/packs')
      const pack = read(PackList, packs).items.find((one) => one.pack.id === kase.packId)?.pack
      must(
        pack?.refunded.amount === arrived.transfers[0]!.money?.amount && pack?.left === 0,
        'a pack that was refunded, without credits',
        'it was not',
        packs,
      )
    },
  },
  {
    id: 'lifecycles.failed',
    must: 'Where a transfer fails the person may choose another place, and another transfer takes its place.',
    source: `${SOURCE}; B37`,
    fix: 'Keep the failed transfer, and add one for the same amount.',
    needs: ['stage'],
    async run(scene) {
      const kase = await approved(scene)
      await kase.play('payOut')
      const failed = await kase.play('failTransfer')
      must(
        failed.transfers.at(-1)?.status === 'failed' && failed.acts.includes('change_destination'),
        'a failed transfer and the act change_destination',
        `it was ${failed.transfers.at(-1)?.status}, with ${failed.acts.join(', ') || 'no acts'}`,
      )
      const changed = await kase.act('change_destination')
      must(
        changed.transfers.length === failed.transfers.length + 1 && changed.transfers.at(-1)?.status === 'pending',
        'another transfer, pending',
        JSON.stringify(changed.transfers),
      )
      must(
        changed.transfers.at(-1)?.money?.amount === failed.transfers.at(-1)?.money?.amount,
        'the same amount',
        JSON.stringify(changed.transfers),
      )
    },
  },
  {
    id: 'lifecycles.canceled',
    must: 'A request that nobody has decided can be taken back, and then the pack is free again.',
    source: SOURCE,
    fix: 'Give back what was kept for the request when it is canceled.',
    needs: ['stage'],
    async run(scene) {
      const kase = await requested(scene, true)
      if (!kase.refund.acts.includes('cancel')) throw new Skipped('The policy in force decides it at once.')
      mustBe(await kase.act('cancel'), 'canceled')
      const packs = await scene.wire.get('/v1/packs')
      const offer = read(PackList, packs).items.find((one) => one.pack.id === kase.packId)
      must(
        offer && !offer.open && offer.pack.left === offer.pack.credits,
        'the pack without an open case, with all its credits',
        'it was not',
        packs,
      )
    },
  },
  {
    id: 'lifecycles.information',
    must: 'A reviewer may ask for more, the person gives it, and the reviewer goes on.',
    source: `${SOURCE}; B27`,
    fix: 'needs_information and back to in_review, with the notes of both in the events.',
    needs: ['stage'],
    async run(scene) {
      const kase = await requested(scene, true)
      if (kase.refund.status !== 'in_review') throw new Skipped('The policy in force decides it at once.')
      const asked = await kase.play('decideReview', { verdict: 'ask', note: 'Which card was it?' })
      mustBe(asked, 'needs_information')
      must(
        asked.acts.includes('give_information') && asked.events.at(-1)?.note === 'Which card was it?',
        'the act give_information, and the question as the note',
        JSON.stringify(asked.events.at(-1)),
      )
      mustBe(await kase.act('give_information'), 'in_review')
    },
  },
  {
    id: 'lifecycles.appeal',
    must: 'What a reviewer declined may be looked at a second time, once, where it is offered.',
    source: `${SOURCE}; B42, B43`,
    fix: 'Offer the act appeal on what was declined; after the second review there is none.',
    needs: ['stage'],
    async run(scene) {
      const kase = await requested(scene, true)
      if (kase.refund.status !== 'in_review') throw new Skipped('The policy in force decides it at once.')
      mustBe(await kase.play('decideReview', { verdict: 'decline', note: 'It was used.' }), 'declined')
      if (!kase.refund.acts.includes('appeal')) throw new Skipped('The policy in force knows no second review.')
      mustBe(await kase.act('appeal'), 'in_review')
      const again = await kase.play('decideReview', { verdict: 'decline' })
      mustBe(again, 'declined')
      must(!again.acts.includes('appeal'), 'no third review', 'it was offered')
    },
  },
]
