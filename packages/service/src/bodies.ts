import { ATTACHMENT_MAX_BYTES, ATTACHMENT_TYPES } from '@makegood/contract'
import * as v from 'valibot'
import { invalid, ProblemError } from './problems.ts'

/** The largest JSON body, in bytes. */
const JSON_MAX_BYTES = 1_000_000

/** The bytes of a body, read no further than the largest that is allowed. */
async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new ProblemError('too_large', { detail: `The body may have ${most} bytes.` })
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body) {
    const reader = request.body.getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length
      if (size > most) {
        await reader.cancel()
        throw tooLarge()
      }
      chunks.push(read.value)
    }
  }
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

const mediaTypeOf = (request: Request) =>
  (request.headers.get('Content-Type') ?? '').split(';')[0]!.trim().toLowerCase()

/** Reads and parses a JSON body. The bytes come along: an idempotency key is bound to them. */
export async function readJson(request: Request): Promise<{ bytes: Uint8Array<ArrayBuffer>; json: unknown }> {
  if (mediaTypeOf(request) !== 'application/json') {
    throw new ProblemError('unsupported_media_type', { detail: 'The body must be application/json.' })
  }
  const bytes = await readBytes(request, JSON_MAX_BYTES)
  try {
    return { bytes, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    throw new ProblemError('malformed_request', { detail: 'The body is not JSON.' })
  }
}

/** A body that says nothing: whatever stands in it is ignored, but bound to the key. */
export const readNothing = (request: Request) => readBytes(request, JSON_MAX_BYTES)

/** Reads an upload: the body is the file. */
export async function readUpload(request: Request): Promise<{ mediaType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const mediaType = mediaTypeOf(request)
  if (!(ATTACHMENT_TYPES as readonly string[]).includes(mediaType)) {
    throw new ProblemError('unsupported_media_type', {
      detail: `The file must be one of ${ATTACHMENT_TYPES.join(', ')}.`,
    })
  }
  return { mediaType, bytes: await readBytes(request, ATTACHMENT_MAX_BYTES) }
}

/** Validates a body, or what the host tells, with its schema; every fault with its JSON Pointer. */
export function validate<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return plain(parsed.output, '')
  throw new ProblemError('invalid_request', {
    errors: parsed.issues.map((issue) => ({
      pointer: (issue.path ?? [])
        .map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join(''),
      message: issue.message,
    })),
  })
}

/**
 * A value that any database keeps and JSON can say again: `1e999` is refused, what is undefined is left out, and what
 * no UTF-8 text can hold (NUL, half of a pair of surrogates) is replaced.
 */
function plain(value: unknown, pointer: string): unknown {
  if (typeof value === 'string') return legible(value)
  if (typeof value === 'number' && !Number.isFinite(value)) throw invalid(pointer, 'must be a finite number')
  if (Array.isArray(value)) return value.map((item, index) => plain(item, `${pointer}/${index}`))
  if (typeof value !== 'object' || value === null) return value
  const told = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(told.map(([key, item]) => [legible(key), plain(item, `${pointer}/${key}`)]))
}

const legible = (text: string) => text.replaceAll(/[\0\p{Cs}]/gu, '\u{FFFD}')
