import type { ReportAnswer } from '@makegood/contract'
import { createRefundWorld, type ScenarioName } from '@makegood/msw'
import type { PolicyId } from '@makegood/policy'
import { everyLine } from '../histories.ts'
import { listRefunds } from '../refunds.ts'
import { buyWithRight } from '../withdrawals.tsx'
import { type Stand, standUp } from './stand.ts'

/** A world in which much has happened, so that much is said. */
export type Said = Stand & { userId: string; resultId: string; packId: string; refundId: string; answers: ReportAnswer[] }

/** Sets it up. `answers`: what a report may bring, from policies that bring it. */
export async function raiseSaid(): Promise<Said> {
  const world = createRefundWorld({ policy: 'anumi', baseUrl: '/messages' })
  let resultId = ''
  let packId = ''
  let refundId = ''
  const stand = await standUp(world, async () => {
    await everyLine(world)
    refundId = (await listRefunds(world)).find(({ origin }) => origin === 'request')!.id
    packId = (await buyWithRight(world)).id
    const { generation } = await world.generate()
    resultId = generation.results[0]!.id
    await world.advance({ minutes: 3 })
  })
  const answers = [
    await answerOf('photoroom', 'one picture', 'generation-2-1', 'unusable'),
    await answerOf('anumi', 'first courtesy used', 'generation-3-1', 'broken_anatomy'),
    await answerOf('standard-30', 'one picture', 'generation-2-1', 'not_to_my_taste'),
  ]
  return { ...stand, userId: `writer ${crypto.randomUUID()}`, resultId, packId, refundId, answers }
}

async function answerOf(policy: PolicyId, scenario: ScenarioName, resultId: string, reason: string): Promise<ReportAnswer> {
  const world = createRefundWorld({ policy, baseUrl: `/messages-${policy}` })
  await world.scenario(scenario)
  const body = { resultIds: [resultId], reason, details: 'Two left hands, and a third one' }
  const headers = { 'authorization': `Bearer ${world.token()}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  const response = await world.service.fetch(new Request(`${world.baseUrl}/v1/reports`, { method: 'POST', headers, body: JSON.stringify(body) }))
  const answer: unknown = await response.json()
  world.close()
  if (!response.ok) throw new Error(JSON.stringify(answer))
  return answer as ReportAnswer
}
