import type { Generation, Result } from '@makegood/contract'
import type { GenerationRow, ResultRow } from './rows.ts'
import { toInstant, toInstantOrNull } from './instants.ts'
import type { Work } from './work.ts'

export async function resultsOf({ tx }: Work, generation: GenerationRow): Promise<ResultRow[]> {
  const rows = await Promise.all(generation.resultIds.map((id) => tx.results.get(id)))
  return rows.filter((row) => row !== undefined)
}

export async function generationView(work: Work, generation: GenerationRow): Promise<Generation> {
  const { id, kind, feature, platform, surface, outcome, failure, missing, credits } = generation
  return {
    id,
    kind,
    feature,
    platform,
    surface,
    outcome,
    failure,
    missing: [...missing],
    credits,
    charge: generation.charge,
    startedAt: toInstant(generation.startedAt),
    finishedAt: toInstantOrNull(generation.finishedAt),
    results: (await resultsOf(work, generation)).map(resultView),
  }
}

function resultView({ id, generationId, kind, downloadedAt }: ResultRow): Result {
  return { id, generationId, kind, downloadedAt: toInstantOrNull(downloadedAt) }
}
