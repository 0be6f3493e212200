import { toJsonSchema } from '@valibot/to-json-schema'
import { Policy } from '../src/model.ts'

/** The JSON Schema of a policy file, for editors. `parsePolicy` also checks what a schema cannot say. */
export function policySchema(): object {
  const schema = toJsonSchema(Policy, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' })
  return { ...schema, title: 'Makegood refund policy' }
}
