import type { Generation, Refund } from '@makegood/contract'
import { clipFor } from './clips.ts'
import { listRefunds } from './refund-api.ts'
import { progressOf, readRuns, type Run } from './runs.ts'
import type { Creation, Gallery, Picture } from '../studio/wire.ts'
import type { Scene } from './stage.ts'

/** Everything on the wall, with what the refund API says of it now. */
export async function readGallery(scene: Scene): Promise<Gallery> {
  const runs = readRuns(scene)
  const refunds = await listRefunds(scene)
  const current = new Map(refunds.flatMap(({ items }) => items.flatMap(({ generation }) => (generation ? [[generation.id, generation] as const] : []))))
  return {
    creations: runs.map((run) => view({ ...run, generation: current.get(run.id) ?? run.generation }, refunds)),
    asOf: new Date(scene.world.clock.now()).toISOString(),
  }
}

export function view(run: Run, refunds: readonly Refund[] = []): Creation {
  const { prompt, feature, kind, shape, platform, surface, generation } = run
  const { id, startedAt, outcome, failure, missing, credits, charge } = generation
  return {
    id, prompt, feature, kind, shape, platform, surface, startedAt, outcome, failure, missing, credits, charge,
    inReview: refunds.some(({ status, items }) => isOpen(status) && items.some((item) => item.generation?.id === id)),
    progress: outcome === 'running' ? progressOf(run) : 1,
    pictures: generation.results.map((result) => picture(run, result)),
  }
}

function picture(run: Run, { id, kind }: Generation['results'][number]): Picture {
  if (kind !== 'video') return { id, kind: 'image', src: `/studio/pictures/${id}.svg`, poster: null }
  const clip = clipFor(run.prompt, run.ending === 'succeed_flawed')
  return { id, kind: 'video', src: `/clips/${clip}.webm`, poster: `/clips/${clip}.jpg` }
}

const isOpen = (status: Refund['status']) => ['received', 'in_review', 'needs_information'].includes(status)
