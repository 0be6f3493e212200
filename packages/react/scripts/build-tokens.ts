import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generate } from './tokens/generate.ts'

await Promise.all(Object.entries(generate()).map(([path, text]) => writeFile(join(import.meta.dirname, '..', path), text)))
