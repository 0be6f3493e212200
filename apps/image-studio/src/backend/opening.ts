import type { Shape } from '../painter/canvas.ts'
import { OFFERS } from '../studio/offers.ts'
import type { Customer, Ending, MediaKind, NewCreation } from '../studio/wire.ts'
import { endRun, startRun } from './runs.ts'
import { saleTo, type Scene } from './stage.ts'

type Past = { hoursAgo: number; prompt: string; kind?: MediaKind; feature?: string; shape?: Shape; ending?: Ending }

/** What hangs on the wall when someone first comes in, oldest first. */
const PAST: readonly Past[] = [
  { hoursAgo: 70, prompt: 'Harbour by night, one boat awake', shape: 'landscape' },
  { hoursAgo: 69, prompt: 'Portrait of a poet in a striped shirt' },
  { hoursAgo: 46, prompt: 'Abstract poster, paper cut-outs', shape: 'square' },
  { hoursAgo: 45, prompt: 'A storm of ink over the city', ending: 'system_error', shape: 'square' },
  { hoursAgo: 22, prompt: 'Three bottles and a bowl of lemons, late sun', shape: 'landscape' },
  { hoursAgo: 4, prompt: 'A boat at anchor on a slow evening sea', kind: 'video', feature: 'video_generator', shape: 'wide' },
  { hoursAgo: 2, prompt: 'Portrait of a lighthouse keeper with a raised hand', ending: 'succeed_flawed' },
  { hoursAgo: 1, prompt: 'Mountain lake at first light', shape: 'landscape' },
]

/** Gives a new world its past: a pack bought three days ago, and what was painted with it. */
export async function open(scene: Scene, customer: Customer): Promise<void> {
  if (scene.shelf.read('opened')) return
  scene.shelf.write('opened', true)
  const { world } = scene
  const [, easel] = OFFERS
  let hours = 71
  await world.advance({ hours: -hours })
  await world.buyPack({ credits: easel.credits, paid: easel.price, sale: saleTo(customer, true, world.clock.now()) })
  for (const [index, { hoursAgo, ...past }] of PAST.entries()) {
    await world.advance({ hours: hours - hoursAgo })
    hours = hoursAgo
    const wish: NewCreation = { feature: 'create_any_image', kind: 'image', shape: 'portrait', platform: 'web', surface: 'editor', ending: 'succeed', ...past }
    await endRun(scene, { ...(await startRun(scene, wish, `opening-${index + 1}`)), startedAt: Date.now() - hoursAgo * 3_600_000 })
  }
  await world.advance({ hours })
}
