import { ConfigurationError, RefundError, TokenError } from './errors.ts'
import { isSecret } from './secrets.ts'

/** Why a token is asked for. */
export type TokenRequest = {
  /** True: the last token was rejected, so do not answer with it again. */
  refresh: boolean
  /** Aborted by `client.forget()`. */
  signal: AbortSignal
}

/** Answers with the bearer token of the signed-in user, or null when nobody is. */
export type GetToken = (request: TokenRequest) => Promise<string | null> | string | null

/** The token of one session: kept in memory alone, asked for once by however many calls wait for it. */
export type Token = {
  current(): Promise<string | null>
  /** Another token than the rejected one, if there is one. */
  replace(rejected: string | null): Promise<string | null>
}

export function createToken(getToken: GetToken, signal: AbortSignal): Token {
  let known: string | null = null
  let pending: Promise<string | null> | undefined

  async function request(refresh: boolean): Promise<string | null> {
    known = null
    try {
      known = checked(await getToken({ refresh, signal }))
    } catch (error) {
      if (error instanceof RefundError) throw error
      throw new TokenError(
        'getToken failed, so the call was given up. See the cause, and answer null when nobody is signed in.',
        { cause: error },
      )
    }
    return known
  }

  function ask(refresh: boolean): Promise<string | null> {
    pending ??= request(refresh).finally(() => (pending = undefined))
    return pending
  }

  return {
    current: async () => known ?? ask(false),
    replace: async (rejected) => (known === rejected ? ask(true) : (known ?? ask(false))),
  }
}

/**
 * Sends under the session's token. A rejected token is replaced and the request sent once more. `optional` says that
 * it may go without a token, as a last resort.
 */
export async function sendWithToken(
  token: Token,
  optional: boolean,
  send: (token: string | null) => Promise<Response>,
): Promise<Response> {
  const orNone = (error: unknown) => {
    if (optional && error instanceof RefundError && error.kind === 'token') return null
    throw error
  }
  const first = await token.current().catch(orNone)
  const answer = await send(first)
  if (answer.status !== 401) return answer
  const second = await token.replace(first).catch(orNone)
  if (second === first || (second === null && !optional)) return answer
  return send(second)
}

// Never repeats the token: messages end in logs.
function checked(token: string | null | undefined): string | null {
  if (token == null || token === '') return null
  if (typeof token === 'string' && isSecret(token)) {
    throw new ConfigurationError(
      'getToken answered with a secret key: whoever sees it can act for every user. ' +
        'Revoke it, and answer with a token of the signed-in user.',
    )
  }
  if (typeof token !== 'string' || !/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigurationError(
      'getToken answered with something that is no token. Answer with the bare token, without "Bearer ", or with null.',
    )
  }
  return token
}
