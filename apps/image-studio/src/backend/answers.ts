export const json = (value: unknown, status = 200) => Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })

/** A refusal with a sentence for the person who asked. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The body of a request as an object; anything else is refused. */
export async function readBody(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => null)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Refusal(400, 'The request could not be read.')
  return body as Record<string, unknown>
}

/** One of a few known values, or a refusal that names the field. */
export function oneOf<Value extends string>(values: readonly Value[], value: unknown, field: string): Value {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new Refusal(422, `The field "${field}" must be one of ${values.join(', ')}.`)
  return found
}
