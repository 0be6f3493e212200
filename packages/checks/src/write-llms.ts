import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { llmsText } from './llms.ts'
import { readText, root } from './workspace.ts'

writeFileSync(join(root, 'llms.txt'), llmsText(readText('README.md'), readText('docs/README.md')))
