import type { RefundWorld } from '@makegood/msw'
import { http, type HttpResponse, type HttpResponseResolver, type RequestHandler } from 'msw'
import type { scene } from './stories.tsx'

type Scene = ReturnType<typeof scene>
type Context = Parameters<Scene['story']['beforeEach']>[0]
type Answer = (world: RefundWorld, info: Parameters<HttpResponseResolver>[0]) => Promise<Response> | Response

/** A scene in which one request is answered otherwise than by the service. */
export const answering = (of: Scene, method: 'get' | 'post', path: string, answer: Answer) => ({
  ...of.story,
  async beforeEach(context: Context & { msw: { use: (...handlers: RequestHandler[]) => void } }) {
    const end = await of.story.beforeEach(context)
    context.msw.use(http[method](`${of.world().baseUrl}/v1/${path}`, async (info) => (await answer(of.world(), info)) as HttpResponse<string>))
    return end
  },
})

/** A refusal of the service. */
export const problem = (status: number, code: string) =>
  new Response(JSON.stringify({ type: `urn:makegood:problem:${code}`, title: code, status, code }), { status, headers: { 'content-type': 'application/problem+json' } })

/** What is answered who asks too often: so many seconds to wait. */
export const tooOften = (seconds: number) => {
  const answer = problem(429, 'rate_limited')
  answer.headers.set('retry-after', String(seconds))
  return answer
}

/** What is answered when a token is not taken any more. */
export const sessionEnded = () => problem(401, 'token_expired')
