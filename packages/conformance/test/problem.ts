import { type KnownProblemCode, PROBLEM_STATUS } from '@makegood/contract'

/** A problem as the service answers it. */
export const problemOf = (code: KnownProblemCode, more: object = {}) =>
  new Response(
    JSON.stringify({
      type: `urn:makegood:problem:${code}`,
      title: 'No.',
      status: PROBLEM_STATUS[code],
      code,
      requestId: crypto.randomUUID(),
      ...more,
    }),
    {
      status: PROBLEM_STATUS[code],
      headers: { 'Content-Type': 'application/problem+json' },
    },
  )
