import { rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readReference, root, withoutExample } from '../src/reference.ts'

// Writes the API reference as web pages. What is wrong with the TSDoc is said, and nothing is written then.
const { app, project, modules, warnings } = await readReference()
const faults = [...warnings, ...withoutExample(modules).map((name) => `${name} has no @example`)]
if (faults.length > 0) {
  console.error(faults.join('\n'))
  process.exit(1)
}
const out = join(root, 'artifacts/reference')
rmSync(out, { recursive: true, force: true })
await app.generateDocs(project, out)
console.log(`${relative(process.cwd(), out)}/index.html`)
