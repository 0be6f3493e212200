import { jpegWithoutMetadata } from './jpeg-metadata.ts'
import { pngWithoutMetadata } from './png-metadata.ts'
import { webpWithoutMetadata } from './webp-metadata.ts'

/**
 * A file without what a picture says of its person: place, time, camera, comments, prompts. How it is turned, and its
 * colours, stay, and its pixels are never touched. What is no JPEG, PNG or WebP by its first bytes is left as it is.
 */
export async function withoutMetadata(file: Blob): Promise<Blob> {
  const clean = cleanerOf(await bytesOf(file.slice(0, 12)))
  if (!clean) return file
  return new Blob(clean(await bytesOf(file)) as Uint8Array<ArrayBuffer>[], { type: file.type })
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

/** How a picture of this kind is cleaned, told by its first bytes; null: it is none of the three. */
function cleanerOf(start: Uint8Array): ((bytes: Uint8Array) => Uint8Array[]) | null {
  const has = (signature: readonly number[], offset = 0) => signature.every((byte, index) => start[offset + index] === byte)
  if (has([0xff, 0xd8, 0xff])) return jpegWithoutMetadata
  if (has([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngWithoutMetadata
  return has([0x52, 0x49, 0x46, 0x46]) && has([0x57, 0x45, 0x42, 0x50], 8) ? webpWithoutMetadata : null
}
