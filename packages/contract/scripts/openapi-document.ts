import manifest from '../package.json' with { type: 'json' }
import { ATTACHMENT_MAX_BYTES, ATTACHMENT_TYPES, type Operation, type OperationName, operations, Problem, WalletEvent } from '../src/index.ts'
import { parametersOf } from './openapi-parameters.ts'
import { namedSchemas, refTo } from './openapi-schemas.ts'
import { operationTexts } from './operation-texts.ts'

const problem = { $ref: '#/components/responses/Problem' }
const limited = { $ref: '#/components/responses/RateLimited' }

/** The API as an OpenAPI 3.1 document, made of `operations` and the schemas alone. */
export function openApiDocument() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Makegood refund API',
      version: manifest.version,
      description: manifest.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The base URL is the one of your service.' }],
    security: [{ bearer: [] }],
    paths: paths(),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', description: 'The token that names the user.' } },
      responses: {
        Problem: {
          description: 'What went wrong, with a stable `code`.',
          content: { 'application/problem+json': { schema: refTo(Problem) } },
        },
        RateLimited: {
          description: 'There were too many requests; nothing was done.',
          headers: {
            'Retry-After': { description: 'Seconds after which to ask again.', required: true, schema: { type: 'integer', minimum: 1 } },
          },
          content: { 'application/problem+json': { schema: refTo(Problem) } },
        },
      },
      schemas: namedSchemas(),
    },
  }
}

function paths(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, operation] of Object.entries(operations) as [OperationName, Operation][]) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(name, operation) }
  }
  return paths
}

function describe(operationId: OperationName, operation: Operation): object {
  const parameters = parametersOf(operation, operationTexts[operationId].query)
  const body = requestBody(operation)
  return {
    operationId,
    summary: operationTexts[operationId].summary,
    ...(operation.anonymous && { security: [{}, { bearer: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: { [operation.status]: success(operation), 429: limited, '4XX': problem, '5XX': problem },
  }
}

function requestBody({ request, upload }: Operation): object | null {
  if (request) return { required: true, content: { 'application/json': { schema: refTo(request) } } }
  if (!upload) return null
  return {
    required: true,
    description: `The bytes of the file, at most ${ATTACHMENT_MAX_BYTES}.`,
    content: Object.fromEntries(ATTACHMENT_TYPES.map((type) => [type, {}])),
  }
}

function success({ response }: Operation): object {
  if (response !== 'events') {
    return { description: 'Done.', content: { 'application/json': { schema: refTo(response) } } }
  }
  return {
    description: 'A stream that stays open. The data of each event is one such object.',
    content: { 'text/event-stream': { schema: refTo(WalletEvent) } },
  }
}
