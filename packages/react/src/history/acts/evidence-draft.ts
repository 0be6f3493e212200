import type { Refund } from '@makegood/contract'
import type { EvidenceFile } from '../../evidence/evidence.ts'

/** With what a person gives evidence: with a request for a second review (B43), or to answer a question (B27). */
export type EvidenceAct = 'appeal' | 'give_information'

export type EvidenceFields = { details: string; files: readonly EvidenceFile[] }

export const EMPTY: EvidenceFields = { details: '', files: [] }

/** The id of a draft. Each question has an answer of its own. */
export const evidenceId = ({ id, events }: Refund, act: EvidenceAct) =>
  act === 'appeal' ? `appeal:${id}` : `give_information:${id}:${events.filter(({ kind }) => kind === 'information_asked').length}`

const ACTS: Record<string, EvidenceAct | undefined> = { appealed: 'appeal', information_given: 'give_information' }

/** What has arrived, as the refund itself says: of which draft it is, and what was written in it. */
export const receivedOf = (refund: Refund) =>
  refund.events.flatMap(({ kind, note }, index) => {
    const act = ACTS[kind]
    return act ? [{ act, details: note, id: evidenceId({ ...refund, events: refund.events.slice(0, index) }, act) }] : []
  })
