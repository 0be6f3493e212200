import { writeFileSync } from 'node:fs'
import { verifyPageFiles } from './verify-page-text.ts'

for (const [path, text] of Object.entries(verifyPageFiles())) writeFileSync(new URL(`../${path}`, import.meta.url), text)
