import { FILE_MAX_BYTES, FILE_TYPES, FILES_MAX, type FileType } from './evidence.ts'
import { sniff, SNIFFED_BYTES } from './sniff.ts'

/** Why a file is not taken. */
export type RefusalReason = 'kind' | 'disguised' | 'empty' | 'tooLarge' | 'tooMany' | 'twice' | 'unreadable'
export type Refusal = { readonly name: string; readonly reason: RefusalReason }

/** What was taken before. */
export type Taken = {
  readonly files: readonly { readonly id: string; readonly size: number }[]
  /** The bytes of one of them, as far as they are still there. */
  bytes(id: string): Promise<Blob | undefined>
}

/** Checks files one by one. Those that are taken carry the type that their first bytes show, and a plain name. */
export async function checkFiles(given: readonly File[], taken: Taken): Promise<{ accepted: File[]; refusals: Refusal[] }> {
  const accepted: File[] = []
  const refusals: Refusal[] = []
  for (const file of given) {
    const name = plainName(file.name)
    const found = await checkFile(file, accepted, taken)
    if (typeof found === 'object') accepted.push(new File([file], name, { type: found.type, lastModified: file.lastModified }))
    else refusals.push({ name, reason: found })
  }
  return { accepted, refusals }
}

async function checkFile(file: File, accepted: readonly File[], taken: Taken): Promise<{ type: FileType } | RefusalReason> {
  const start = await readBytes(file.slice(0, SNIFFED_BYTES))
  if (!start) return 'unreadable'
  if (!mayBe(file.type)) return 'kind'
  if (file.size === 0) return 'empty'
  const type = sniff(start)
  if (type === null) return file.type in FILE_TYPES ? 'disguised' : 'kind'
  if (file.size > FILE_MAX_BYTES) return 'tooLarge'
  if (await isAmong(file, accepted, taken)) return 'twice'
  return taken.files.length + accepted.length < FILES_MAX ? { type } : 'tooMany'
}

/** What a system says that does not know the type, and what some say of a JPEG. */
const VAGUE = new Set(['', 'application/octet-stream', 'image/jpg'])

/** Whether the declared type allows for one of ours. Which one, the bytes say: many a JPEG is named .png. */
const mayBe = (type: string) => VAGUE.has(type) || type in FILE_TYPES

async function isAmong(file: File, accepted: readonly File[], { files, bytes }: Taken): Promise<boolean> {
  for (const other of accepted) if (await isSame(file, other)) return true
  for (const { id, size } of files) if (size === file.size && (await isSame(file, await bytes(id)))) return true
  return false
}

async function isSame(one: Blob, other: Blob | undefined): Promise<boolean> {
  if (one.size !== other?.size) return false
  const [left, right] = await Promise.all([readBytes(one), readBytes(other)])
  return left !== null && right !== null && left.every((byte, index) => byte === right[index])
}

/** Null: it cannot be read. So it is with a folder, and with a file that is gone. */
const readBytes = (blob: Blob) =>
  blob.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )

/** A name without folders, control characters, and marks that turn the reading direction: what the service will keep. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1)!
  const letters = [...last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()]
  return letters.slice(0, 200).join('')
}
