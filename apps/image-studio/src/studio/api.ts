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

// An answer that was lost may stand for something that was done: neither sentence says that nothing was.
const UNREACHED = 'Madder cannot be reached just now.'
const FAULT = 'Something went wrong on our side.'
const AFTER_WRITING = ' What you entered is still here; look whether it went through before you try again.'

async function call<Answer>(path: string, body?: unknown): Promise<Answer> {
  const request = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`/studio/${path}`, request).catch(() => null)
  const advice = body === undefined ? '' : AFTER_WRITING
  if (!response) throw new StudioError(UNREACHED + advice)
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as Answer
  const spoken = typeof answer === 'object' && answer !== null && 'message' in answer && typeof answer.message === 'string'
  throw new StudioError(spoken ? (answer.message as string) : FAULT + advice, response.status)
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
