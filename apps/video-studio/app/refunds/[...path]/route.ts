import { answer } from '../../../src/server/refusal.ts'
import { studioOfVisitor } from '../../../src/server/visit.ts'

/** The refund API behind the host's own origin: one fetch handler, whose event stream goes out as it comes. */
const handle = (request: Request) => answer(async () => (await studioOfVisitor()).refunds(request))

// What the API does not do it says itself.
export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
