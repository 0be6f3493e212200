import { Attachment, ATTACHMENT_MAX_BYTES, ReportAnswer } from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import type { Check } from '../check.ts'
import { must } from '../failed.ts'
import { aLargePng, aPng, upload, wasCutOff } from '../files.ts'
import { freshResult } from '../fresh.ts'
import { aReport, reasonsOf } from '../setting.ts'

const SOURCE = 'attachments.ts; B27, C31'
const text = (words: string) => new TextEncoder().encode(words)

export const attachments: Check[] = [
  {
    id: 'attachments.png',
    must: 'A picture is taken, and its size and type are told.',
    source: SOURCE,
    fix: 'The body of POST /v1/attachments is the file itself; its name is in the query.',
    needs: ['write'],
    async run({ wire }) {
      const answer = await upload(wire, aPng(), { name: 'Screenshot 2026-06-15.png' })
      const { size, mediaType, name } = read(Attachment, answer, 201)
      must(
        size === aPng().length && mediaType === 'image/png' && name === 'Screenshot 2026-06-15.png',
        `${aPng().length} bytes of image/png under its name`,
        `they were ${size} of ${mediaType}, ${name}`,
        answer,
      )
    },
  },
  {
    id: 'attachments.type',
    must: 'Active content and unknown types are unsupported_media_type: SVG, HTML, scripts.',
    source: `${SOURCE}; OWASP: unrestricted file upload`,
    fix: 'Take the types of the contract alone.',
    needs: ['write'],
    async run({ wire }) {
      const svg = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
      for (const type of ['image/svg+xml', 'text/html', 'application/javascript', 'application/octet-stream'])
        readProblem(await upload(wire, svg, { type }), 'unsupported_media_type')
    },
  },
  {
    id: 'attachments.sniffed',
    must: 'The bytes decide what a file is: HTML that says it is a picture is refused, and an empty file.',
    source: `${SOURCE}; OWASP: unrestricted file upload`,
    fix: 'Compare the first bytes with the type that is said.',
    needs: ['write'],
    async run({ wire }) {
      readProblem(
        await upload(wire, text('<!doctype html><script>alert(1)</script>')),
        'unsupported_media_type',
        'invalid_request',
      )
      readProblem(await upload(wire, aPng(), { type: 'image/jpeg' }), 'unsupported_media_type', 'invalid_request')
      readProblem(await upload(wire, new Uint8Array()), 'invalid_request', 'unsupported_media_type')
    },
  },
  {
    id: 'attachments.large',
    must: `A file of more than ${ATTACHMENT_MAX_BYTES} bytes is too_large.`,
    source: 'attachments.ts: ATTACHMENT_MAX_BYTES',
    fix: 'Count while you read, and stop; Content-Length may not be there.',
    needs: ['write'],
    async run({ wire }) {
      const answer = await upload(wire, aLargePng())
      // A server may close the connection on whoever does not stop sending.
      if (!wasCutOff(answer)) readProblem(answer, 'too_large')
    },
  },
  {
    id: 'attachments.name',
    must: 'A hostile name is made harmless: no folders, no control characters, no marks that turn the direction, not too long.',
    source: `${SOURCE}; OWASP: unrestricted file upload`,
    fix: 'Keep the last part of the name without such characters; never use it as a path.',
    needs: ['write'],
    async run({ wire }) {
      for (const hostile of [
        '../../etc/passwd.png',
        'C:\\Windows\\system.png',
        'photo\u202Egnp.exe',
        'a\r\nSet-Cookie: x=y.png',
        '\0.png',
        'n'.repeat(5000),
        '',
      ]) {
        const answer = await upload(wire, aPng(), { name: hostile })
        const { name } = read(Attachment, answer, 201)
        must(
          name !== '' && name.length <= 255 && !/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name),
          'a harmless name',
          `it was ${JSON.stringify(name)}`,
          answer,
        )
      }
    },
  },
  {
    id: 'attachments.used',
    must: 'An attachment can stand in a report, and one that nobody uploaded cannot.',
    source: SOURCE,
    fix: 'Check the ids of attachments within the wallet.',
    needs: ['stage'],
    async run(scene) {
      const { wire } = scene
      const { id } = read(Attachment, await upload(wire, aPng()), 201)
      const [reason = 'other'] = await reasonsOf(wire)
      const body = aReport([await freshResult(scene)], reason)
      readProblem(
        await wire.post('/v1/reports', { body: { ...body, attachments: ['conformance-no-such-id'] } }),
        'invalid_request',
        'not_found',
      )
      const answer = await wire.post('/v1/reports', { body: { ...body, attachments: [id] } })
      must(read(ReportAnswer, answer, 201).report.attachments.includes(id), 'the attachment in the report', 'it was not', answer)
    },
  },
]
