import { answer } from '../../../src/server/refusal.ts'
import { studioOfVisitor } from '../../../src/server/visit.ts'

/** The refund API behind the host's own origin: one fetch handler, whose event stream goes out as it comes. */
const handle = (request: Request) => answer(async () => (await studioOfVisitor()).refunds(request))

export { handle as GET, handle as POST }
