import type { Shelf } from '../device.ts'
import type { EvidenceFile, Keep } from './evidence.ts'

/** Drafts end after 7 days and the service knows a key for 30: nobody comes back for what is older. */
const LONGEST = 30 * 24 * 60 * 60 * 1000

/** The bytes of a file, and what is known of its upload. */
export type KeptFile = {
  readonly id: string
  readonly blob: Blob
  readonly idempotencyKey: string
  /** Null: not uploaded yet. */
  readonly attachmentId: string | null
  /** Epoch milliseconds. */
  readonly keptAt: number
}

/** The bytes of a user's files: on the device, or in this page. */
export type KeptFiles = {
  put(file: EvidenceFile, blob: Blob, keep: Keep): void
  /** Undefined where its bytes are gone and it was never uploaded. */
  find(id: string): Promise<KeptFile | undefined>
  /** Notes what has become known of its upload. */
  note(id: string, news: Partial<Pick<KeptFile, 'idempotencyKey' | 'attachmentId'>>): void
  move(id: string, keep: Keep): void
  remove(id: string): void
  /** Throws away what nobody came back for. */
  sweep(): void
  /** Lets go of what is in the page, and of what was on its way to the device. */
  forget(): void
}

export function createKeptFiles(shelf: Shelf<KeptFile>, now: () => number = Date.now): KeptFiles {
  const inPage = new Map<string, KeptFile>()
  let last: Promise<unknown> = Promise.resolve()

  /** On the device one thing after the other: what is removed while it is being written must not come back. */
  function inTurn<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const turn = last.then(task)
    last = turn.catch(() => {})
    return turn
  }

  /** Until it lies on the device it is in the page too. */
  const toDevice = (id: string) =>
    inTurn(async () => {
      const kept = inPage.get(id)
      if (!kept) return
      await shelf.put(id, kept)
      inPage.delete(id)
    })

  /** As a copy: a blob of the device holds on to what the device keeps. */
  const toPage = (id: string) =>
    inTurn(async () => {
      const kept = await shelf.get(id)
      if (!kept) return
      const bytes = await kept.blob.arrayBuffer().catch(() => null)
      if (bytes) inPage.set(id, { ...kept, blob: new Blob([bytes], { type: kept.blob.type }) })
      await shelf.remove(id)
    })

  return {
    forget: () => inPage.clear(),
    put({ id, idempotencyKey }, blob, keep) {
      inPage.set(id, { id, blob, idempotencyKey, attachmentId: null, keptAt: now() })
      if (keep === 'device') void toDevice(id)
    },
    async find(id) {
      const kept = inPage.get(id)
      if (kept && (await isUseful(kept))) return kept
      const onDevice = await inTurn(() => shelf.get(id))
      return onDevice && (await isUseful(onDevice)) ? onDevice : undefined
    },
    note(id, news) {
      const kept = inPage.get(id)
      if (kept) inPage.set(id, { ...kept, ...news })
      void inTurn(async () => {
        const onDevice = await shelf.get(id)
        if (onDevice) await shelf.put(id, { ...onDevice, ...news })
      })
    },
    move: (id, keep) => void (keep === 'device' ? toDevice(id) : toPage(id)),
    remove(id) {
      inPage.delete(id)
      void inTurn(() => shelf.remove(id))
    },
    sweep: () =>
      void inTurn(async () => {
        for (const { id, keptAt } of await shelf.list()) if (keptAt < now() - LONGEST) await shelf.remove(id)
      }),
  }
}

/** A file that was picked can have been changed or thrown away since; what is uploaded already needs no bytes. */
async function isUseful({ attachmentId, blob }: KeptFile): Promise<boolean> {
  if (attachmentId !== null) return true
  return blob.slice(0, 1).arrayBuffer().then(
    () => true,
    () => false,
  )
}
