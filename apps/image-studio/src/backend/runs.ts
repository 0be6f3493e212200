import type { Generation } from '@makegood/contract'
import { findFeature } from '../studio/features.ts'
import type { NewCreation } from '../studio/wire.ts'
import { inCredits } from '../studio/credits.ts'
import { Refusal } from './answers.ts'
import type { Scene } from './stage.ts'

/** One run, as the studio keeps it. Real milliseconds: painting takes the same time whatever the world's clock says. */
export type Run = NewCreation & { id: string; startedAt: number; takes: number; generation: Generation }

const TAKES = { image: 2600, video: 5200 }
const KEPT = 60

export const readRuns = ({ shelf }: Scene): Run[] => shelf.read<Run[]>('runs') ?? []

/** Adds a run, or puts it in the place of its former self; newest first. */
function keep({ shelf }: Scene, run: Run): void {
  const others = (shelf.read<Run[]>('runs') ?? []).filter(({ id }) => id !== run.id)
  const runs = [...others, run].sort((one, other) => other.startedAt - one.startedAt)
  shelf.write('runs', runs.slice(0, KEPT))
}

/** Charges for a run and begins it. */
export async function startRun(scene: Scene, wish: NewCreation, id = `run-${crypto.randomUUID().slice(0, 8)}`): Promise<Run> {
  const { feature, kind, platform, surface } = wish
  const credits = findFeature(feature)?.credits ?? 0
  const generation = await scene.world.startGeneration({ generationId: id, feature, kind, platform, surface, credits })
  if (!generation) throw new Refusal(402, `This costs ${inCredits(credits)}, and there are not so many in your wallet. Nothing was charged.`)
  const run: Run = { ...wish, id, startedAt: Date.now(), takes: TAKES[kind], generation }
  keep(scene, run)
  return run
}

/** Ends every run whose time has come. Safe to call at any moment, and twice. */
export async function settleRuns(scene: Scene): Promise<void> {
  for (const run of readRuns(scene)) {
    if (run.generation.outcome === 'running' && run.ending !== 'hangs' && progressOf(run) >= 1) await endRun(scene, run)
  }
}

export async function endRun(scene: Scene, run: Run): Promise<Run> {
  const { generation } = await scene.world.finishGeneration(run.id, endingOf(run))
  const ended = { ...run, generation }
  if (run.ending === 'succeed_flawed') await scene.world.judge(`${run.id}-1`, true)
  keep(scene, ended)
  return ended
}

/** One that hangs gets stuck before its last touches. */
export const progressOf = ({ startedAt, takes, ending }: Run) =>
  Math.min(ending === 'hangs' ? 0.9 : 1, Math.max(0, (Date.now() - startedAt) / takes))

/** What the model's provider and our own system report at the end of a run. */
function endingOf({ id, kind, ending }: Run): Parameters<Scene['world']['finishGeneration']>[1] {
  const provider = kind === 'video' ? 'Kling' : 'OpenAI'
  const results = [{ id: `${id}-1`, kind }]
  switch (ending) {
    case 'provider_fails': return { outcome: 'failed', failure: { source: 'provider', provider } }
    case 'system_error': return { outcome: 'failed', failure: { source: 'system', provider: null } }
    case 'moderated': return { outcome: 'moderated', failure: { source: 'provider', provider } }
    case 'missing_deliverable': return { outcome: 'incomplete', results, missing: ['wallpaper'] }
    default: return { outcome: 'succeeded', results }
  }
}
