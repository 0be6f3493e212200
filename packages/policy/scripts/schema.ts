import { toJsonSchema } from '@valibot/to-json-schema'
import { Law, Policy } from '../src/model.ts'

/** The JSON Schema of a policy file, for editors. `parsePolicy` also checks what a schema cannot say. */
export const policySchema = (): object => schemaOf(Policy, 'Makegood refund policy')

/** The JSON Schema of the file of a law. `parseLaw` also checks that it never refuses. */
export const lawSchema = (): object => schemaOf(Law, 'Makegood law')

function schemaOf(book: typeof Policy | typeof Law, title: string): object {
  return { ...toJsonSchema(book, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' }), title }
}
