import { type Operation, type OperationName, operations } from '@makegood/contract'
import { ProblemError } from './problems.ts'

type Route = { name: OperationName; operation: Operation; pattern: RegExp; params: string[] }

const routes = (Object.entries(operations) as [OperationName, Operation][]).map(([name, operation]): Route => {
  const params = [...operation.path.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!)
  return { name, operation, params, pattern: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`) }
})

export type Match = { name: OperationName; operation: Operation; params: Record<string, string> }

/** Finds the operation of a request. The host may mount the service under any path. */
export function route(method: string, pathname: string): Match {
  const path = pathname.slice(Math.max(0, pathname.lastIndexOf('/v1/')))
  const matching = routes.flatMap((candidate) => {
    const found = candidate.pattern.exec(path)
    return found ? [{ candidate, values: found.slice(1) }] : []
  })
  if (matching.length === 0) throw new ProblemError('not_found', { detail: 'There is no such path.' })
  const match = matching.find(({ candidate }) => candidate.operation.method === method)
  if (!match) {
    const allowed = matching.map(({ candidate }) => candidate.operation.method).join(', ')
    throw new ProblemError('method_not_allowed', { headers: { Allow: allowed } })
  }
  const { name, operation, params } = match.candidate
  return {
    name,
    operation,
    params: Object.fromEntries(params.map((param, index) => [param, decode(match.values[index]!)])),
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new ProblemError('not_found', { detail: 'There is no such path.' })
  }
}
