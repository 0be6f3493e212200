/** A file given as evidence, as a draft and the outbox keep it: plain JSON. Its bytes are kept elsewhere, by its id. */
export type EvidenceFile = {
  readonly id: string
  readonly name: string
  /** The media type that its first bytes show. */
  readonly type: string
  /** Bytes. */
  readonly size: number
  /** Its upload goes under this one, however often it is tried. */
  readonly idempotencyKey: string
}

/** Where bytes are kept: on the device over a reload, or in this page alone. */
export type Keep = 'device' | 'page'

/** The contract's ATTACHMENT_TYPES, as people know them: its module brings every schema along. A test compares them. */
export const FILE_TYPES = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'video/mp4': 'MP4',
  'video/webm': 'WebM',
  'application/pdf': 'PDF',
} as const
export type FileType = keyof typeof FILE_TYPES

/** The contract's ATTACHMENT_MAX_BYTES. */
export const FILE_MAX_BYTES = 20_000_000

/** The contract's ATTACHMENTS_MAX. */
export const FILES_MAX = 10
