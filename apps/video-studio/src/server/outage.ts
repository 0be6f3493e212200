import { Refusal } from './refusal.ts'
import type { Studio } from './studio.ts'

const DOWN = 'Longtake is overloaded just now. Please try again in a minute.'

/** A studio that can only say who somebody is. */
export function withOutage({ userId }: Studio): Studio {
  const down = async () => {
    throw new Refusal(503, DOWN)
  }
  return {
    userId,
    token: () => {
      throw new Refusal(503, DOWN)
    },
    takes: down,
    roll: down,
    refunds: async () => {
      const problem = { type: 'urn:makegood:problem:unavailable', title: 'Unavailable', status: 503, code: 'unavailable' }
      return Response.json({ ...problem, message: DOWN }, { status: 503, headers: { 'Content-Type': 'application/problem+json' } })
    },
  }
}
