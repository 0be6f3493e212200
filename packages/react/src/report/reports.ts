import type { RefundClient } from '@makegood/client'
import { createOutbox, type Delivery, type Outbox, type Parcel } from '@makegood/client/outbox'
import { type NewReport, type ReportAnswer, type Standing, undecidedStatuses } from '@makegood/contract'
import type { Device, Shelf } from '../device.ts'
import type { EvidenceFile } from '../evidence/evidence.ts'
import type { Uploads } from '../evidence/uploads.ts'
import { markWaiting } from './waiting-mark.ts'
import { draftIdOf } from './report-fields.ts'

/** A report with files that may have to be uploaded yet. */
export type ReportToSend = { readonly report: Omit<NewReport, 'attachments'>; readonly files: readonly EvidenceFile[] }

/** The reports of this user that are on their way, each under the id of its draft. */
export type Reports = Outbox<ReportToSend, ReportAnswer>

type Parts = { client: RefundClient; userId: string; device: Device; uploads: Uploads }

export function createReports({ client, userId, device, uploads }: Parts): Reports {
  return createOutbox<ReportToSend, ReportAnswer>({
    name: `makegood:reports:${userId}`,
    storage: withMark(device.shelf<Parcel<ReportToSend>>('outbox'), userId),
    async send({ input: { report, files }, idempotencyKey }, signal) {
      const attachments = await Promise.all(files.map((file) => uploads.ensure(file)))
      return client.reports.create({ ...report, attachments }, { idempotencyKey, signal })
    },
  })
}

/** The shelf, with a mark for the next page as long as something lies on it. */
function withMark<Thing>(shelf: Shelf<Thing>, userId: string): Shelf<Thing> {
  return {
    ...shelf,
    async put(id, thing) {
      await shelf.put(id, thing)
      markWaiting(userId, true)
    },
    async remove(id) {
      await shelf.remove(id)
      markWaiting(userId, (await shelf.list()).length > 0)
    },
  }
}

const UNDECIDED = new Set<string>(undecidedStatuses)

/** How it stands with a result after this answer. */
export function standingIn({ report, refund }: ReportAnswer, resultId: string): Standing {
  if (refund && UNDECIDED.has(refund.status)) return 'in_review'
  const decision = report.items.find((item) => item.resultId === resultId)?.decision
  return decision?.verdict === 'granted' ? 'refunded' : 'reported'
}

/** How far the report is that a result is in. */
export function deliveryOf(reports: Reports, resultId: string): Delivery<ReportAnswer> {
  const found = reports.list().find(({ parcel }) => parcel.input.report.resultIds.includes(resultId))
  return found?.delivery ?? reports.of(draftIdOf([resultId]))
}
