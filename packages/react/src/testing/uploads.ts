import type { RefundClient, UploadProgress } from '@makegood/client'
import type { Shelf } from '../device.ts'
import type { KeptFile } from '../evidence/kept-files.ts'

/** A file on its way to a service that answers when it is told to. */
type Sent = {
  blob: Blob
  name: string
  type: string
  key: string
  signal: AbortSignal
  progress(loaded: number): void
  answer(attachmentId: string): void
  fail(error: unknown): void
}

/** A client that uploads to nowhere, and what it was given. */
export function fakeClient(): { client: Pick<RefundClient, 'attachments'>; sent: Sent[] } {
  const sent: Sent[] = []
  const upload: RefundClient['attachments']['upload'] = (blob, { name = '', idempotencyKey = '', signal, onProgress = () => {} } = {}) =>
    new Promise((resolve, reject) => {
      const progress = (loaded: number) => onProgress({ loaded, total: blob.size } satisfies UploadProgress)
      const answer = (id: string) => resolve({ id, name, mediaType: blob.type, size: blob.size, createdAt: '2026-06-15T09:00:00Z' })
      sent.push({ blob, name, type: blob.type, key: idempotencyKey, signal: signal!, progress, answer, fail: reject })
      signal!.addEventListener('abort', () => reject(signal!.reason as Error))
    })
  return { client: { attachments: { upload } }, sent }
}

/** An error of the client with a code. */
export const refusal = (code: string) => Object.assign(new Error(code), { source: 'makegood', kind: code === 'network' ? 'network' : 'api', code })

/** A device that outlives its pages. */
export function createShelf(): Shelf<KeptFile> & { names(): string[] } {
  const things = new Map<string, KeptFile>()
  return {
    get: async (name) => things.get(name),
    put: async (name, thing) => void things.set(name, thing),
    remove: async (name) => void things.delete(name),
    list: async () => [...things.values()],
    names: () => [...things.keys()],
  }
}

/** Lets everything happen that is about to. */
export async function rest(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve))
}
