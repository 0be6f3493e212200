import { NetworkError, UnexpectedAnswerError } from './errors.ts'
import { howToGoOn } from './failures.ts'

/**
 * Sends a request and reads the whole answer, so that one that breaks off half-way counts as no answer and is asked for
 * again. A success must be JSON: a login page or a proxy's greeting is none.
 */
export async function readAnswer(
  call: string,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Response> {
  let response: Response
  try {
    const streaming = await send(request)
    response = new Response((await streaming.text()) || null, streaming)
  } catch (cause) {
    throw new NetworkError(
      `${call} got no answer: the network failed, baseUrl leads nowhere, or CORS or a content security policy ` +
        `forbids it. ${howToGoOn(call)}`,
      { cause },
    )
  }
  const type = response.headers.get('content-type') ?? 'no content type'
  if (response.ok && !/^application\/(.+\+)?json\b/i.test(type)) {
    throw new UnexpectedAnswerError(
      `${call} answered with ${type} instead of JSON. ` +
        'Does baseUrl lead to the refund service, and does no login page stand before it?',
      { status: response.status },
    )
  }
  return response
}
