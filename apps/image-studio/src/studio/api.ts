import type { Creation, Gallery, NewCreation, NewOrder, Order, Session, World, WorldChange } from './wire.ts'

/** The studio's backend said no, or nothing at all. `message` is for people. */
export class StudioError extends Error {
  override name = 'StudioError'
  /** The wallet does not hold what this costs: a pack is the way on. */
  readonly needsCredits: boolean
  constructor(message: string, status = 0) {
    super(message)
    this.needsCredits = status === 402
  }
}

const UNREACHED = 'Madder cannot be reached just now. Nothing was charged; what you typed is still here.'
const FAULT = 'Something went wrong on our side. Nothing was charged; please try once more.'

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const request = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`/studio/${path}`, request).catch(() => null)
  if (!response) throw new StudioError(UNREACHED)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as Answer
  const spoken = typeof answer === 'object' && answer !== null && 'message' in answer && typeof answer.message === 'string'
  throw new StudioError(spoken ? (answer.message as string) : FAULT, response.status)
}

export const studio = {
  session: () => call<Session>('session'),
  gallery: () => call<Gallery>('gallery'),
  create: (creation: NewCreation) => call<Creation>('generations', creation),
  download: (pictureId: string) => call<{ downloaded: true }>('downloads', { pictureId }),
  order: (order: NewOrder) => call<Order>('packs', order),
  world: () => call<World>('world'),
  change: (change: WorldChange) => call<World>('world', change),
}
