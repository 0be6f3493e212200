import { type KnownProblemCode, Problem, PROBLEM_STATUS } from '@makegood/contract'
import * as v from 'valibot'
import { type Exchange, mediaTypeOf } from './exchange.ts'
import { Failed, must } from './failed.ts'

/** Reads an answer by its schema. Every fault is named with its JSON Pointer. */
export function read<Schema extends v.GenericSchema>(schema: Schema, exchange: Exchange, status = 200): v.InferOutput<Schema> {
  const { came } = exchange
  must(came.status === status, `status ${status}`, `it was ${came.status || came.error}`, exchange)
  const type = mediaTypeOf(exchange)
  must(type === 'application/json', 'Content-Type: application/json', `it was ${type || 'not said'}`, exchange)
  const parsed = v.safeParse(schema, came.json)
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map((issue) => `${pointerOf(issue)} ${issue.message}`)
  throw new Failed('an answer of the shape in openapi.json', faults.slice(0, 12).join('\n'), [exchange])
}

const pointerOf = ({ path = [] }: { path?: readonly { key: unknown }[] | undefined }) =>
  path.map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/'

/** Reads problem details (RFC 9457) that have one of these codes, with the status that belongs to it. */
export function readProblem(exchange: Exchange, ...codes: readonly KnownProblemCode[]): Problem {
  const wanted = `a problem with the code ${codes.join(' or ')} (${[...new Set(codes.map((code) => PROBLEM_STATUS[code]))].join(', ')})`
  const { came } = exchange
  must(came.error === null, wanted, came.error ?? '', exchange)
  must(came.status >= 400, wanted, `the status was ${came.status}`, exchange)
  const type = mediaTypeOf(exchange)
  const { success, output } = v.safeParse(Problem, came.json)
  must(success, wanted, `the body of ${came.status} is no problem details${type ? `, but ${type}` : ''}`, exchange)
  must((codes as readonly string[]).includes(output.code), wanted, `the code was ${output.code}, with ${came.status}`, exchange)
  const status = PROBLEM_STATUS[output.code as KnownProblemCode]
  must(came.status === status, `${output.code} with the status ${status}`, `the status was ${came.status}`, exchange)
  must(output.status === came.status, `the member status to repeat ${came.status}`, `it was ${output.status}`, exchange)
  must(type === 'application/problem+json', 'Content-Type: application/problem+json', `it was ${type || 'not said'}`, exchange)
  return output
}
