/** A refusal with a sentence for the person who asked. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Answers, or says what was refused. */
export const answer = (work: () => Promise<Response>): Promise<Response> =>
  work().catch((error: unknown) => {
    if (error instanceof Refusal) return json({ message: error.message }, error.status)
    throw error
  })

/** What is about one person is kept by nobody on the way. */
export const json = (value: unknown, status = 200) => Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
