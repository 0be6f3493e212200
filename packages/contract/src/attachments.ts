import * as v from 'valibot'
import { Identifier, Instant } from './values.ts'

/** Types that may be attached. SVG and HTML are active content and refused. */
export const ATTACHMENT_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4', 'video/webm', 'application/pdf'] as const

/** The largest attachment, in bytes. */
export const ATTACHMENT_MAX_BYTES = 20_000_000

/** A file given as evidence. */
export const Attachment = v.object({
  id: Identifier,
  name: v.string(),
  mediaType: v.string(),
  /** Bytes. */
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  createdAt: Instant,
})
export type Attachment = v.InferOutput<typeof Attachment>
