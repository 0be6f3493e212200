import { serve } from '@makegood/service/node'
import { type ConformanceOptions, conformanceReport, type Finding } from '../src/index.ts'
import { createStage, type StageOptions } from './stage.ts'

/** Serves a stage over HTTP on loopback, runs checks against it, and stops. */
export async function runOnStage(options: StageOptions = {}, run: Partial<ConformanceOptions> = {}): Promise<readonly Finding[]> {
  const server = await serve(createStage(options))
  try {
    return (await conformanceReport({ baseUrl: server.url, stage: `${server.url}/stage`, patience: 20, ...run })).findings
  } finally {
    await server.close()
  }
}

/** What did not hold, with why: nothing where all is well. */
export const faults = (findings: readonly Finding[]) =>
  findings
    .filter(({ outcome }) => outcome === 'fails')
    .map(({ id, failure }) => `${id}: expected ${failure?.expected}, but ${failure?.came}`)
