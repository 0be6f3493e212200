import { type Ending, ENDINGS, LENGTHS, type NewTake } from '../takes.ts'
import { Refusal } from './refusal.ts'

/** Reads what somebody wants to shoot, or refuses. */
export async function readWish(request: Request): Promise<NewTake> {
  const body: unknown = await request.json().catch(() => null)
  if (typeof body !== 'object' || body === null) throw new Refusal(400, 'The request could not be read.')
  const { prompt, seconds, ending } = body as Record<string, unknown>
  const words = typeof prompt === 'string' ? prompt.trim() : ''
  if (words === '' || words.length > 300) throw new Refusal(422, 'Say in up to 300 characters what to shoot.')
  const length = LENGTHS.find((each) => each.seconds === seconds)
  if (!length || typeof ending !== 'string' || !Object.hasOwn(ENDINGS, ending)) throw new Refusal(422, 'There is no such take.')
  return { prompt: words, seconds: length.seconds, ending: ending as Ending }
}
