import { answer, json } from '../../src/server/refusal.ts'
import { studioOfVisitor } from '../../src/server/visit.ts'
import { readWish } from '../../src/server/wish.ts'

export const GET = () => answer(async () => json(await (await studioOfVisitor()).takes()))

export const POST = (request: Request) => answer(async () => json(await (await studioOfVisitor()).roll(await readWish(request))))
