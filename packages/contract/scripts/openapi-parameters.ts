import {
  HistoryKind, HistoryStanding, IDEMPOTENCY_HEADER, type Operation, RefundOrigin, RefundStatus, RESULTS_MAX,
} from '../src/index.ts'
import { refTo } from './openapi-schemas.ts'

const sequence = { type: 'integer', minimum: 0 }

/** What each query parameter takes. `operations` says what it is for. */
const queries: Record<string, { required?: true; schema: object }> = {
  cursor: { schema: { type: 'string' } },
  limit: { schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 } },
  after: { schema: sequence },
  resultId: { required: true, schema: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: RESULTS_MAX } },
  status: { schema: refTo(RefundStatus) },
  origin: { schema: refTo(RefundOrigin) },
  kind: { schema: { type: 'array', items: refTo(HistoryKind) } },
  standing: { schema: { type: 'array', items: refTo(HistoryStanding) } },
  from: { schema: { type: 'string', format: 'date-time' } },
  until: { schema: { type: 'string', format: 'date-time' } },
  search: { schema: { type: 'string', maxLength: 200 } },
  changedAfter: { schema: sequence },
  generationId: { schema: { type: 'string' } },
  refundId: { schema: { type: 'string' } },
  name: { required: true, schema: { type: 'string', minLength: 1 } },
}

const idempotencyKey = {
  name: IDEMPOTENCY_HEADER,
  in: 'header',
  required: true,
  description:
    'A UUID made with the draft and kept with it. The same key answers the same; with another body it is 422 `key_reused`, ' +
    'while the first still runs 409 `key_in_use`.',
  schema: { type: 'string', format: 'uuid' },
}

/** The parameters of one operation: in its path, in its query, in its headers. */
export function parametersOf(operation: Operation, texts: Readonly<Record<string, string>> = {}): object[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = (operation.query ?? []).map((name) => {
    const query = queries[name]
    if (!query) throw new Error(`The query parameter ${name} of ${operation.path} has no schema here.`)
    return { name, in: 'query', description: texts[name], ...query }
  })
  return [...inPath, ...inQuery, ...(operation.method === 'POST' ? [idempotencyKey] : [])]
}
