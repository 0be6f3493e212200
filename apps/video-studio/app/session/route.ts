import { answer, json } from '../../src/server/refusal.ts'
import { studioOfVisitor } from '../../src/server/visit.ts'

/** A token for the refund API, for whoever the cookie says. The page keeps it in memory alone. */
export const GET = () => answer(async () => json({ token: (await studioOfVisitor()).token() }))
