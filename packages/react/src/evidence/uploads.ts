import { createIdempotencyKey, type RefundClient } from '@makegood/client'
import type { Shelf } from '../device.ts'
import { hasCode } from '../errors.ts'
import type { EvidenceFile, Keep } from './evidence.ts'
import { createKeptFiles, type KeptFile } from './kept-files.ts'
import { createLanes } from './lanes.ts'
import { MissingFileError } from './missing-file.ts'

const AT_ONCE = 2

/** How it stands with the upload of a file. */
export type Upload = {
  /** `missing`: its bytes are gone, and it was never uploaded. Only the person can bring it back. */
  readonly status: 'waiting' | 'uploading' | 'done' | 'failed' | 'missing'
  readonly loaded: number
  readonly total: number
  readonly attachmentId: string | null
  readonly error: unknown
}

/** The files of one user and their uploads, which go on when the form that began them closes. */
export type Uploads = {
  /** Takes a file in: keeps its bytes and begins to upload it. */
  add(file: File, keep: Keep): EvidenceFile
  of(id: string): Upload
  /** Takes up what an earlier page left, once: what this page knows already stays as it is. */
  resume(files: readonly EvidenceFile[]): void
  /**
   * The id of the attachment, uploading now what has not been; joins an upload that is under way. Rejects where it
   * cannot be had, with a {@link MissingFileError} where only the person can help.
   */
  ensure(file: EvidenceFile): Promise<string>
  retry(file: EvidenceFile): void
  /** Ends its upload and forgets its bytes, here and on the device. */
  remove(id: string): void
  /** Moves bytes off the device, where nothing of a safety report may stay (C21), or onto it. */
  keep(ids: readonly string[], keep: Keep): void
  /** Its bytes, as far as they are still here. */
  bytes(id: string): Promise<Blob | undefined>
  subscribe(listener: () => void): () => void
  /** Ends every upload: nobody of this user is here any more. What is kept stays kept, to be taken up again. */
  stop(): void
  /** The same at sign-out, when what the device keeps is wiped: nothing stays in the page either. */
  forget(): void
}

const NOT_BEGUN: Upload = { status: 'waiting', loaded: 0, total: 0, attachmentId: null, error: null }

type Parts = { client: Pick<RefundClient, 'attachments'>; files: Shelf<KeptFile> }

export function createUploads({ client, files }: Parts): Uploads {
  const kept = createKeptFiles(files)
  const inLane = createLanes(AT_ONCE)
  const uploads = new Map<string, Upload>()
  const running = new Map<string, { end: AbortController; done: Promise<string> }>()
  const listeners = new Set<() => void>()

  const notify = () => {
    for (const listener of listeners) listener()
  }
  const put = (id: string, news: Partial<Upload>) => {
    uploads.set(id, { ...(uploads.get(id) ?? NOT_BEGUN), ...news })
    notify()
  }

  function stop(): void {
    for (const { end } of running.values()) end.abort()
    running.clear()
    uploads.clear()
    notify()
  }

  /** Answers with the id of the attachment. */
  async function upload({ id, name, type }: EvidenceFile, signal: AbortSignal): Promise<string> {
    const found = await kept.find(id)
    if (!found) throw new MissingFileError('The bytes of a file are gone, and it was not uploaded: ask for it again.')
    if (found.attachmentId !== null) return found.attachmentId
    const blob = found.blob.type === type ? found.blob : found.blob.slice(0, found.blob.size, type)
    const onProgress = ({ loaded, total }: { loaded: number; total: number }) => {
      if (!signal.aborted) put(id, { loaded, total })
    }
    const send = async (idempotencyKey: string) =>
      (await client.attachments.upload(blob, { name, idempotencyKey, signal, onProgress })).id

    return inLane(signal, async () => {
      put(id, { status: 'uploading' })
      try {
        return await send(found.idempotencyKey)
      } catch (error) {
        if (!hasCode(error, 'key_reused')) throw error
        const idempotencyKey = createIdempotencyKey()
        kept.note(id, { idempotencyKey })
        return await send(idempotencyKey)
      }
    })
  }

  async function carryOut(file: EvidenceFile, signal: AbortSignal): Promise<string> {
    try {
      const attachmentId = await upload(file, signal)
      signal.throwIfAborted()
      running.delete(file.id)
      kept.note(file.id, { attachmentId })
      put(file.id, { status: 'done', attachmentId, error: null })
      return attachmentId
    } catch (error) {
      if (!signal.aborted) {
        running.delete(file.id)
        put(file.id, { status: error instanceof MissingFileError ? 'missing' : 'failed', error })
      }
      throw error
    }
  }

  function begin(file: EvidenceFile): Promise<string> {
    const { attachmentId = null } = uploads.get(file.id) ?? {}
    if (attachmentId !== null) return Promise.resolve(attachmentId)
    const current = running.get(file.id)
    if (current) return current.done
    put(file.id, { ...NOT_BEGUN, total: file.size })
    const end = new AbortController()
    const done = carryOut(file, end.signal)
    running.set(file.id, { end, done })
    // Whoever wants to know asks; an upload that nobody asks for may fail all the same.
    done.catch(() => {})
    return done
  }

  return {
    add(file, keep) {
      const { name, type, size } = file
      const taken = { id: createIdempotencyKey(), name, type, size, idempotencyKey: createIdempotencyKey() }
      kept.put(taken, file, keep)
      void begin(taken)
      return taken
    },
    of: (id) => uploads.get(id) ?? NOT_BEGUN,
    resume(files) {
      for (const file of files) if (!uploads.has(file.id)) void begin(file)
    },
    ensure: async (file) => begin(file),
    retry: (file) => void begin(file),
    remove(id) {
      running.get(id)?.end.abort()
      running.delete(id)
      uploads.delete(id)
      kept.remove(id)
      notify()
    },
    keep(ids, keep) {
      for (const id of ids) kept.move(id, keep)
    },
    bytes: async (id) => (await kept.find(id))?.blob,
    subscribe(listener) {
      if (listeners.size === 0) kept.sweep()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop,
    forget() {
      kept.forget()
      stop()
    },
  }
}
