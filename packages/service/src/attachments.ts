import { type Attachment, ATTACHMENT_TYPES } from '@makegood/contract'
import type { Call } from './call.ts'
import { ProblemError } from './problems.ts'
import type { AttachmentRow } from './rows.ts'
import { toInstant } from './instants.ts'
import { nextRow, type Work } from './work.ts'

/** Keeps a file given as evidence. Its bytes decide what it is, not its name. */
export async function uploadAttachment(work: Work, { upload, query }: Call): Promise<Attachment> {
  const { mediaType, bytes } = upload!
  if (bytes.length === 0) throw new ProblemError('invalid_request', { detail: 'The file is empty.' })
  const found = sniff(bytes)
  if (found === null || found !== mediaType) {
    throw new ProblemError('unsupported_media_type', {
      detail: `The file must be one of ${ATTACHMENT_TYPES.join(', ')}, and sent as what it is.`,
    })
  }
  const row: AttachmentRow = {
    ...nextRow(work, 'attachment'),
    name: plainName(query.get('name')),
    mediaType,
    size: bytes.length,
    createdAt: work.now,
  }
  await work.uploads.save({ id: row.id, walletId: work.walletId, mediaType, bytes })
  await work.tx.attachments.put(row)
  const { sequence: _, createdAt, ...shown } = row
  return { ...shown, createdAt: toInstant(createdAt) }
}

/** Attachments that a body names must be the wallet's own; those of anybody else are not there. */
export async function requireAttachments({ tx }: Work, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    if (await tx.attachments.get(id)) continue
    const errors = [{ pointer: `/attachments/${index}`, message: 'is not an attachment of this wallet' }]
    throw new ProblemError('not_found', { detail: 'There is no such attachment.', errors })
  }
}

/** Brands of the MP4 container that are pictures (AVIF, HEIF), or QuickTime, which browsers do not play. */
const STILLS = /^(avi[fs]|he[iv].|mif1|msf1|qt {2})$/

/** The media type that the first bytes show; null: none that may be attached. */
function sniff(bytes: Uint8Array): (typeof ATTACHMENT_TYPES)[number] | null {
  const has = (offset: number, ...expected: (number | string)[]) =>
    expected
      .flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : [part]))
      .every((byte, index) => bytes[offset + index] === byte)
  if (has(0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (has(0, 0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (has(0, 'RIFF') && has(8, 'WEBP')) return 'image/webp'
  if (has(4, 'ftyp')) return STILLS.test(new TextDecoder('latin1').decode(bytes.subarray(8, 12))) ? null : 'video/mp4'
  if (has(0, 0x1a, 0x45, 0xdf, 0xa3))
    return new TextDecoder('latin1').decode(bytes.subarray(0, 64)).includes('webm') ? 'video/webm' : null
  if (has(0, '%PDF-')) return 'application/pdf'
  return null
}

/** A file name without folders, control characters, and marks that turn the reading direction. */
function plainName(name: string | null): string {
  const last = (name ?? '').split(/[/\\]/).at(-1)!
  const letters = [...last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()]
  return letters.slice(0, 200).join('') || 'attachment'
}
