import type { Problem } from '@makegood/contract'
import { problemOf } from './problem.ts'
import type { Handle } from './stage.ts'

/** How a service is broken: it gets the one that works, and answers in its place. */
export type Break = (handle: Handle) => Handle

const bodyOf = async (request: Request) =>
  request.method === 'GET' || request.method === 'HEAD' ? undefined : await request.clone().arrayBuffer()

/** A request with something else in it. */
export async function changed(
  request: Request,
  {
    url = request.url,
    headers = {},
    drop = [],
    body,
    method = request.method,
  }: { url?: string; headers?: Record<string, string>; drop?: string[]; body?: BodyInit; method?: string },
): Promise<Request> {
  const all = new Headers(request.headers)
  for (const name of drop) all.delete(name)
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  const payload = body ?? (await bodyOf(request))
  return new Request(url, { method, headers: all, ...(payload !== undefined && { body: payload }), signal: request.signal })
}

export const pathOf = (request: Request) => new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '')
export const isPost = (request: Request, path: RegExp) => request.method === 'POST' && path.test(pathOf(request))
export const isEve = (request: Request) => (request.headers.get('Authorization') ?? '').includes('eve')
export const ADA = { Authorization: 'Bearer world:ada:' }

/** Sends other requests on. */
export const asking =
  (change: (request: Request) => Promise<Request> | Request): Break =>
  (handle) =>
  async (request) =>
    handle(await change(request))

/** Answers with another JSON on some paths. */
export const answering =
  <Json>(path: RegExp, change: (json: Json, request: Request) => unknown): Break =>
  (handle) =>
  async (request) => {
    const response = await handle(request)
    if (!path.test(pathOf(request)) || !(response.headers.get('Content-Type') ?? '').includes('json')) return response
    return respond(response, change((await response.json()) as Json, request))
  }

/** An answer with another body. */
export const respond = (
  response: Response,
  json: unknown,
  { status = response.status, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
) => {
  const all = new Headers(response.headers)
  for (const [name, value] of Object.entries(headers)) all.set(name, value)
  return new Response(JSON.stringify(json), { status, headers: all })
}

/** Every problem is answered in another way. */
export const refusing =
  (change: (problem: Problem, response: Response) => Response): Break =>
  (handle) =>
  async (request) => {
    const response = await handle(request)
    return response.status < 400 ? response : change((await response.json()) as Problem, response)
  }

/** Every event of the stream is told in another way; null: not at all. */
export const telling =
  (change: (block: string) => string | null): Break =>
  (handle) =>
  async (request) => {
    const response = await handle(request)
    if (pathOf(request) !== '/v1/events' || !response.body) return response
    const blocks = new TransformStream<string, string>({
      transform(chunk, controller) {
        for (const block of chunk.split('\n\n').filter(Boolean)) {
          const told = change(block)
          if (told !== null) controller.enqueue(`${told}\n\n`)
        }
      },
    })
    return new Response(
      response.body.pipeThrough(new TextDecoderStream()).pipeThrough(blocks).pipeThrough(new TextEncoderStream()),
      { headers: response.headers },
    )
  }

/** Where something holds, a problem is the answer. */
export const problemWhere =
  (holds: (request: Request) => boolean, code: Parameters<typeof problemOf>[0]): Break =>
  (handle) =>
  async (request) =>
    holds(request) ? problemOf(code) : handle(request)
