import { ATTACHMENT_MAX_BYTES } from '@makegood/contract'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRefundClient, type Upload, type UploadProgress } from './index.ts'
import { AT, json, problem } from './testing/answers.ts'
import { fakeXhr } from './testing/fake-xhr.ts'
import { baseUrl, fakeService, never, over as service } from './testing/fake-service.ts'

afterEach(() => void vi.unstubAllGlobals())

const file = new File(['picture'], 'hand.png', { type: 'image/png' })
const attachment = { id: 'att_1', name: 'hand.png', mediaType: 'image/png', size: 7, createdAt: AT }

describe('attachments.upload by fetch', () => {
  it('sends the bytes with their type and name, and tells the beginning and the end', async () => {
    const { fetch, requests } = fakeService(() => json(attachment, { status: 201 }))
    const client = createRefundClient({ baseUrl, getToken: () => 'token_1', fetch })
    const progress: UploadProgress[] = []
    expect(await client.attachments.upload(file, { onProgress: (at) => void progress.push(at) })).toEqual(attachment)
    expect(requests[0]?.headers.get('content-type')).toBe('image/png')
    expect(await requests[0]?.text()).toBe('picture')
    expect(progress).toEqual([{ loaded: 0, total: 7 }, { loaded: 7, total: 7 }])
  })

  it.each([
    ['its own name', file, undefined, 'hand.png'],
    ['the name given', file, 'left hand.png', 'left hand.png'],
    ['no name at all', new Blob(['picture'], { type: 'image/png' }), undefined, 'attachment'],
  ])('under %s', async (_, blob, name, expected) => {
    const { fetch, requests } = fakeService(() => json(attachment))
    await createRefundClient({ baseUrl, getToken: () => null, fetch }).attachments.upload(blob, name ? { name } : {})
    expect(new URL(requests[0]?.url ?? '').searchParams.get('name')).toBe(expected)
  })

  it('of a file too large is refused before a byte is sent', async () => {
    const { fetch, requests } = fakeService(() => json(attachment))
    const client = createRefundClient({ baseUrl, getToken: () => null, fetch })
    const large = new Blob([new Uint8Array(ATTACHMENT_MAX_BYTES + 1)])
    await expect(client.attachments.upload(large)).rejects.toMatchObject({ code: 'too_large', status: 413 })
    expect(requests).toHaveLength(0)
  })
})

describe('attachments.upload by XMLHttpRequest', () => {
  function over(answer: (request: Request, attempt: number) => Response | Promise<Response>) {
    const service = fakeService(answer)
    vi.stubGlobal('XMLHttpRequest', fakeXhr(service.fetch))
    vi.stubGlobal('fetch', () => Promise.reject(new Error('An upload must not go by fetch here.')))
    let token = 'stale'
    const getToken = ({ refresh }: { refresh: boolean }) => (token = refresh ? 'fresh' : token)
    return { ...service, client: createRefundClient({ baseUrl, getToken }) }
  }

  it('tells how far it is, step by step', async () => {
    const { client, requests } = over(() => json(attachment, { status: 201 }))
    const progress: UploadProgress[] = []
    expect(await client.attachments.upload(file, { onProgress: (at) => void progress.push(at) })).toEqual(attachment)
    expect(progress).toEqual([{ loaded: 3, total: 7 }, { loaded: 7, total: 7 }])
    expect(requests[0]?.headers.get('authorization')).toBe('Bearer stale')
    expect(await requests[0]?.text()).toBe('picture')
  })

  it('keeps its key over a lost connection and a rejected token', async () => {
    const { client, requests } = over((request, attempt) => {
      if (attempt === 1) throw new TypeError('The connection is lost.')
      return request.headers.get('authorization') === 'Bearer fresh' ? json(attachment) : problem('token_expired')
    })
    expect(await client.attachments.upload(file)).toEqual(attachment)
    expect(requests).toHaveLength(3)
    expect(new Set(requests.map((request) => request.headers.get('idempotency-key'))).size).toBe(1)
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(Array(3).fill('picture'))
  })

  it('reads problem details and their headers', async () => {
    const { client } = over(() => problem('rate_limited', { 'retry-after': '60' }))
    const problem60 = { code: 'rate_limited', retryAfter: 60, requestId: 'req_1' }
    await expect(client.attachments.upload(file)).rejects.toMatchObject(problem60)
  })

  it('has five minutes, whatever time other calls have', async () => {
    vi.useFakeTimers()
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(json(attachment)), 290_000))
    const { call } = service(slow, { timeout: 1000 })
    const answer = call('uploadAttachment', { file })
    await vi.advanceTimersByTimeAsync(290_000)
    expect(await answer).toEqual(attachment)
    vi.useRealTimers()
  })

  it('is not used beside a fetch of the host', async () => {
    vi.stubGlobal('XMLHttpRequest', fakeXhr(never))
    const { call } = service(() => json(attachment))
    expect(await call('uploadAttachment', { file })).toEqual(attachment)
  })

  it('stops with its signal', async () => {
    const { client, requests } = over(never)
    const giveUp = new AbortController()
    const upload = client.attachments.upload(file, { signal: giveUp.signal }).catch((error: unknown) => error)
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    giveUp.abort()
    expect(await upload).toMatchObject({ kind: 'aborted' })
    expect(requests[0]?.signal.aborted).toBe(true)
  })
})

it("takes the host's own way to upload", async () => {
  const upload: Upload = vi.fn<Upload>(async () => json(attachment))
  const client = createRefundClient({ baseUrl, getToken: () => null, upload })
  expect(await client.attachments.upload(file)).toEqual(attachment)
  expect(upload).toHaveBeenCalledWith(expect.any(Request), file, expect.any(Function))
})
