import type { Scene } from './check.ts'
import { aPack, aRun } from './setting.ts'

/** A result that nobody has reported. */
export async function freshResult({ stage }: Scene): Promise<string> {
  const run = await stage!.play('generate', aRun)
  return run.results[0]!
}

/** A pack that nobody has used. */
export async function freshPack({ stage }: Scene): Promise<string> {
  const pack = await stage!.play('buyPack', { ...aPack, credits: 50, paid: { amount: 1250, currency: 'EUR' } })
  return pack.id
}
