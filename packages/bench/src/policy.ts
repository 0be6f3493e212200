import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** How many cases a second a policy decides, next to the same rules by hand and in two rule engines. */
export async function measurePolicy(): Promise<void> {
  const program = join(import.meta.dirname, 'policy', 'measure.ts')
  execFileSync(process.execPath, ['--conditions=@makegood/source', program], { stdio: 'inherit' })
}
