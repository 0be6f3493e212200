import type { Message } from './ports.ts'
import type { RefundRow } from './rows.ts'
import type { Work } from './work.ts'

type Said = Pick<Message, 'kind' | 'to'> & Partial<Message>

/** Writes a message, to be sent once everything is kept. */
export function write({ messages, now }: Work, said: Said): void {
  messages.push({ at: now, refundId: null, reportId: null, statement: null, files: [], ...said })
}

/** Writes to the person whose refund it is, where an address is known (B28, B31). */
export function writeAbout(work: Work, refund: RefundRow, kind: Message['kind']): void {
  if (refund.email !== null) write(work, { kind, to: refund.email, refundId: refund.id, reportId: refund.reportId })
}

const OUTCOMES: Readonly<Record<string, Message['kind']>> = {
  information_asked: 'information_asked',
  choice_asked: 'choice_asked',
  approved: 'refund_approved',
  declined: 'refund_declined',
}

/** Writes what became of a case with its last event, where that is for the person to know. */
export function tellOutcome(work: Work, refund: RefundRow): void {
  const kind = OUTCOMES[refund.events.at(-1)!.kind]
  if (kind) writeAbout(work, refund, kind)
}
