/** Where browsers tell of what the policy kept from running. */
export const REPORTS = '/csp-reports'

const MOST = 100
const LONGEST = 10_000

/** Keeps the last reports of each visitor, and answers with them. */
export function createReports() {
  const kept = new WeakMap<object, string[]>()
  return async function answer(visitor: object, request: Request): Promise<Response> {
    const reports = kept.get(visitor) ?? []
    if (request.method === 'GET') return Response.json(reports)
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { Allow: 'GET, POST' } })
    const report = (await request.text()).slice(0, LONGEST)
    kept.set(visitor, [...reports, report].slice(-MOST))
    return new Response(null, { status: 204 })
  }
}
