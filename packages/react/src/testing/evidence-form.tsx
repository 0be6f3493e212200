import { createRefundClient, type RefundClient, type Upload } from '@makegood/client'
import { type FormEvent, useState } from 'react'
import { EvidenceField } from '../evidence/evidence-field.tsx'
import type { EvidenceFile, Keep } from '../evidence/evidence.ts'
import { TextArea } from '../ui/field.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'

type Fields = { files: readonly EvidenceFile[] }

/** A form with a draft that takes evidence, as those that send it have. It says what it would send. */
export function EvidenceForm({ keep = 'device' }: { keep?: Keep }) {
  const { uploads } = useSession()
  const { draft, change } = useDraft<Fields>('evidence', { files: [] }, () => keep)
  const [sent, setSent] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const ids = await Promise.all(draft.fields.files.map((file) => uploads.ensure(file)))
    setSent(ids.join(' '))
  }
  return (
    <form className="makegood makegood-form" onSubmit={(event) => void send(event)}>
      <div className="makegood-panel-body">
        <TextArea label="Tell us more" />
        <EvidenceField files={draft.fields.files} onChange={(files) => change({ files })} keep={keep} />
      </div>
      <button type="submit">Send</button>
      <p>Sent: {sent}</p>
    </form>
  )
}

/** An upload on its way, to be driven by hand. */
export type ManualUpload = {
  file: Blob
  name: string | null
  key: string | null
  signal: AbortSignal
  progress(loaded: number): void
  answer(attachmentId: string): void
  refuse(status: number, code: string): void
  breakOff(): void
}

/** A client whose uploads go nowhere until they are told to. */
export function manualUploads(): { client: RefundClient; sent: ManualUpload[] } {
  const sent: ManualUpload[] = []
  const upload: Upload = (request, file, onProgress) =>
    new Promise((resolve, reject) => {
      const name = new URL(request.url).searchParams.get('name')
      const json = (body: object, status: number, type: string) =>
        resolve(new Response(JSON.stringify(body), { status, headers: { 'content-type': type } }))
      sent.push({
        file,
        name,
        key: request.headers.get('idempotency-key'),
        signal: request.signal,
        progress: (loaded) => onProgress({ loaded, total: file.size }),
        answer: (id) => json({ id, name: name ?? '', mediaType: file.type, size: file.size, createdAt: '2026-06-15T09:00:00Z' }, 201, 'application/json'),
        refuse: (status, code) => json({ type: `urn:makegood:problem:${code}`, title: code, status, code }, status, 'application/problem+json'),
        breakOff: () => reject(new TypeError('The upload broke off.')),
      })
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error))
    })
  const client = createRefundClient({ baseUrl: 'https://refunds.example', getToken: async () => 'token', retries: 0, upload })
  return { client, sent }
}
