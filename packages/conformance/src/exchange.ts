/** One request with its answer, as it may be shown: without tokens. */
export type Exchange = {
  sent: { method: string; url: string; headers: Record<string, string>; body: string | null }
  came: Came
}

/** What came back. `json` is undefined where the body is none; `status` is 0 where nothing came at all. */
type Came = {
  status: number
  headers: Record<string, string>
  text: string
  json: unknown
  /** Why nothing came. */
  error: string | null
}

export const header = ({ came }: Exchange, name: string) => came.headers[name.toLowerCase()] ?? null

/** The media type of an answer, without its parameters. */
export const mediaTypeOf = (exchange: Exchange) => (header(exchange, 'content-type') ?? '').split(';')[0]!.trim().toLowerCase()

const SHOWN = 1500
/** What of the headers tells something. */
const TELLING = ['content-type', 'allow', 'retry-after', 'www-authenticate', 'request-id']

const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}… (${text.length} characters)` : text)

/** An exchange in a few lines, for people. */
export function tell({ sent, came }: Exchange): { sent: string; came: string } {
  const asked = Object.entries(sent.headers).map(([name, value]) => `${name}: ${value}`)
  const told = TELLING.flatMap((name) => (came.headers[name] === undefined ? [] : [`${name}: ${came.headers[name]}`]))
  return {
    sent: short([`${sent.method} ${sent.url}`, ...asked, ...(sent.body === null ? [] : ['', sent.body])].join('\n')),
    came: short(came.error ?? [String(came.status), ...told, ...(came.text === '' ? [] : ['', came.text])].join('\n')),
  }
}
