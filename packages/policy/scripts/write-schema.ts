import { writeFileSync } from 'node:fs'
import { lawSchema, policySchema } from './schema.ts'

for (const [file, schema] of Object.entries({ 'policy.schema.json': policySchema(), 'law.schema.json': lawSchema() }))
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
