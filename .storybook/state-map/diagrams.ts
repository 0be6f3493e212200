import { type Actor, type Lifecycle, refundLifecycle, transferLifecycle } from '../../packages/contract/src/index.ts'
import { reportLifecycle } from '../../packages/react/src/report/report-lifecycle.ts'
import { withdrawalLifecycle } from '../../packages/react/src/withdrawal/withdrawal-lifecycle.ts'

/** What stands in a box beside what the data says: its column, and a sentence. */
type Box = { readonly column: number; readonly about: string }

/** One lifecycle as it is drawn. Every state has a box, or this does not compile. */
export type Diagram<State extends string = string> = {
  /** What the tags of its stories begin with: `refund:approved`. */
  readonly name: string
  readonly title: string
  readonly about: string
  readonly lifecycle: Lifecycle<State>
  readonly boxes: { readonly [Name in State]: Box }
}

const draw = <State extends string>(diagram: Diagram<State>): Diagram => diagram

export const diagrams: readonly Diagram[] = [
  draw({
    name: 'report',
    title: 'Report',
    about: 'About one result, as its owner sees it: first on the device, then at the service.',
    lifecycle: reportLifecycle,
    boxes: {
      idle: { column: 0, about: 'Nothing was reported. The menu says what a report would bring.' },
      sending: { column: 1, about: 'On its way.' },
      waiting: { column: 1, about: 'Kept on the device until it gets through.' },
      failed: { column: 1, about: 'Refused for good; the person solves it.' },
      reported: { column: 2, about: 'Received, and nothing comes back.' },
      in_review: { column: 2, about: 'A person looks at it.' },
      refunded: { column: 2, about: 'Its credits are back.' },
    },
  }),
  draw({
    name: 'refund',
    title: 'Refund: the case',
    about: 'What is decided, by whom, and what may still be done about it.',
    lifecycle: refundLifecycle,
    boxes: {
      received: { column: 0, about: 'For a moment: the policy decides at once.' },
      needs_information: { column: 1, about: 'The person answers, or chooses a remedy.' },
      in_review: { column: 1, about: 'A reviewer decides.' },
      approved: { column: 2, about: 'Something is given: see what it gives, below.' },
      declined: { column: 2, about: 'With its reason, and a way on.' },
      canceled: { column: 2, about: 'Taken back, or never to be paid.' },
    },
  }),
  draw({
    name: 'transfer',
    title: 'Refund: what it gives',
    about: 'Credits, money or a remedy on the way. Credits are there at once.',
    lifecycle: transferLifecycle,
    boxes: {
      pending: { column: 0, about: 'Approved, and not sent yet.' },
      sent: { column: 1, about: 'On its way, on the days that are promised.' },
      failed: { column: 2, about: 'It came back. The person says where it goes instead.' },
      arrived: { column: 2, about: 'There.' },
    },
  }),
  draw({
    name: 'withdrawal',
    title: 'Withdrawal',
    about: 'The statutory way out of a contract, apart from the policy.',
    lifecycle: withdrawalLifecycle,
    boxes: {
      idle: { column: 0, about: 'The right is there, and so is its button.' },
      sending: { column: 1, about: 'On its way. Nothing is claimed yet.' },
      failed: { column: 1, about: 'No receipt came: other ways to declare it.' },
      received: { column: 2, about: 'With a receipt to keep. Nobody knows the pack yet.' },
      matched: { column: 3, about: 'Its refund is received, and goes on as a case.' },
    },
  }),
]

/** Who acts, in words. */
export const actors: Record<Actor, string> = {
  person: 'person',
  reviewer: 'reviewer',
  payout: 'payout job',
  policy: 'policy',
  service: 'service',
  bank: 'bank',
  device: 'device',
  network: 'network',
}

/** `in_review` as people say it. */
export const wordsOf = (name: string) => name.replaceAll('_', ' ')
export const titleOf = (name: string) => wordsOf(name).replace(/^./, (first) => first.toUpperCase())
