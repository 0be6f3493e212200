import type { FileType } from './evidence.ts'

/** As many first bytes as it takes to tell what a file is. */
export const SNIFFED_BYTES = 64

/** Brands of the MP4 container that are pictures (AVIF, HEIF), or QuickTime, which browsers do not play. */
const NO_MP4 = /^(avi[fs]|he[iv].|mif1|msf1|qt {2})$/

/** What a file is by its first bytes, as the service will see it; null: nothing that may be attached. */
export function sniff(bytes: Uint8Array): FileType | null {
  const text = String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES))
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.startsWith('WEBP', 8)) return 'image/webp'
  if (text.startsWith('ftyp', 4)) return NO_MP4.test(text.slice(8, 12)) ? null : 'video/mp4'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return text.includes('webm') ? 'video/webm' : null
  return text.startsWith('%PDF-') ? 'application/pdf' : null
}
