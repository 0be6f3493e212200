import { paint } from '../painter/paint.ts'
import { SHAPES, type Shape } from '../painter/canvas.ts'
import { featuresOf } from '../studio/features.ts'
import { METHODS, OFFERS } from '../studio/offers.ts'
import { type Customer, ENDINGS, type NewCreation } from '../studio/wire.ts'
import { json, oneOf, readBody, Refusal } from './answers.ts'
import { readGallery, view } from './gallery.ts'
import { open } from './opening.ts'
import { readRuns, settleRuns, startRun } from './runs.ts'
import type { Shelf } from './shelf.ts'
import { createStage, saleTo, type Scene } from './stage.ts'
import { changeWorld, readWorld } from './world.ts'
import { createTrouble } from './trouble.ts'

export type StudioBackendOptions = {
  shelf: Shelf
  storage: 'browser' | 'memory'
  /** Where the studio is open; a browser knows it by itself. */
  origin?: string
}

export type StudioBackend = {
  /** The studio's own paths under `/studio/`, and the refund API under `/refunds/v1/`. */
  fetch(request: Request): Promise<Response>
}

/**
 * Madder's whole backend for one customer: mounted in the browser while developing, and in Node in production.
 *
 * @example
 * ```ts
 * const backend = createStudioBackend({ shelf: createMemoryShelf(), storage: 'memory' })
 * await backend.fetch(new Request('http://localhost/studio/gallery'))
 * ```
 */
export function createStudioBackend({ shelf, storage, origin }: StudioBackendOptions): StudioBackend {
  const stage = createStage(shelf, storage, origin)
  const trouble = createTrouble(() => stage.settings().network)
  const openings = new Map<Scene, Promise<void>>()

  /** The scene that plays, with its past behind it and its finished runs ended. */
  async function ready(): Promise<Scene> {
    const scene = stage.scene()
    await scene.world.ready
    const opening = openings.get(scene) ?? open(scene, stage.settings().customer)
    openings.set(scene, opening)
    await opening
    await settleRuns(scene)
    return scene
  }

  async function world(request: Request): Promise<Response> {
    const scene = await ready()
    if (request.method === 'POST') {
      await changeWorld(stage, scene, await readBody(request))
      trouble.cut()
      openings.delete(scene)
    }
    return json(await readWorld(stage, await ready()))
  }

  async function route(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url)
    if (pathname.startsWith('/studio/pictures/')) return picture(stage.scene(), pathname)
    if (pathname === '/studio/world') return world(request)
    return trouble.pass(request, async (passed) => {
      const scene = await ready()
      if (pathname.startsWith('/refunds/v1/')) return scene.world.service.fetch(passed)
      const answer = ROUTES[`${request.method} ${pathname}`]
      if (!answer) throw new Refusal(404, 'There is nothing here.')
      return json(await answer(scene, passed, stage.settings().customer))
    })
  }

  return {
    fetch: (request) =>
      route(request).catch((error: unknown) => {
        if (error instanceof Refusal) return json({ message: error.message }, error.status)
        throw error
      }),
  }
}

const ROUTES: Record<string, (scene: Scene, request: Request, customer: Customer) => Promise<unknown>> = {
  'GET /studio/session': async ({ world }) => ({ userId: 'ada', token: world.token('ada', { expiresIn: 'PT1H' }) }),
  'GET /studio/gallery': (scene) => readGallery(scene),
  'POST /studio/generations': async (scene, request) => {
    const run = await startRun(scene, readWish(scene, await readBody(request)))
    // Ended in time even when nobody asks; a page that was left meanwhile ends it when it comes back.
    setTimeout(() => void settleRuns(scene), run.takes + 20)
    return view(run)
  },
  'POST /studio/downloads': async ({ world }, request) => {
    const { pictureId } = await readBody(request)
    await world.download(String(pictureId)).catch(() => {
      throw new Refusal(404, 'There is no such picture.')
    })
    return { downloaded: true }
  },
  'POST /studio/packs': async ({ world }, request, customer) => {
    const body = await readBody(request)
    const offer = OFFERS.find(({ id }) => id === body['offer'])
    const method = METHODS.find(({ kind }) => kind === body['method'])
    if (!offer || !method) throw new Refusal(422, 'Choose a pack and how to pay for it.')
    const { id, orderId, credits, paid } = await world.buyPack({
      credits: offer.credits, paid: offer.price, method: { kind: method.kind, label: method.label }, sale: saleTo(customer, body['startNow'] === true, world.clock.now()),
    })
    return { packId: id, orderId, credits, paid }
  },
}

function readWish({ policy }: Scene, body: Record<string, unknown>): NewCreation {
  const prompt = typeof body['prompt'] === 'string' ? body['prompt'].trim() : ''
  if (prompt === '' || prompt.length > 600) throw new Refusal(422, 'Say in up to 600 characters what to paint.')
  const kind = oneOf(['image', 'video'], body['kind'], 'kind')
  const features = featuresOf(policy).filter(({ kinds }) => kinds.includes(kind))
  return {
    prompt, kind,
    feature: oneOf(features.map(({ id }) => id), body['feature'], 'feature'),
    shape: oneOf(Object.keys(SHAPES) as Shape[], body['shape'], 'shape'),
    platform: oneOf(['web', 'ios', 'android'], body['platform'], 'platform'),
    surface: oneOf(['editor', 'batch', 'catalog'], body['surface'], 'surface'),
    ending: oneOf(ENDINGS, body['ending'], 'ending'),
  }
}

/** A picture is painted whenever it is asked for: its id and its prompt are all it takes. */
function picture(scene: Scene, pathname: string): Response {
  const id = pathname.slice('/studio/pictures/'.length).replace(/\.svg$/, '')
  const run = readRuns(scene).find(({ generation }) => generation.results.some((result) => result.id === id))
  if (!run) throw new Refusal(404, 'There is no such picture.')
  const svg = paint({ seed: id, prompt: run.prompt, shape: run.shape, flawed: run.ending === 'succeed_flawed' })
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, max-age=31536000, immutable' } })
}
