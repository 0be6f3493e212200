import { createRefundClient } from '@makegood/client'
import { transitionsOf } from '@makegood/contract'
import { createRefundWorld } from '@makegood/msw'
import * as fake from 'fake-indexeddb'
import { expect, it, onTestFinished } from 'vitest'
import { createScope } from '../context.ts'
import { sessionOf } from '../session.ts'
import { appealRefund, listRefunds, reportElsewhere } from '../testing/refunds.ts'
import type { Texts } from '../texts.ts'
import { draftIdOf } from './report-fields.ts'
import { reportLifecycle } from './report-lifecycle.ts'
import { createReportWatch } from './watch.ts'

Object.assign(globalThis, fake)

const NO = { type: 'about:blank', title: 'No', status: 422, code: 'invalid_request' }

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

it('goes every way of its lifecycle, and no other', async () => {
  const gone = new Set<string>()
  const world = createRefundWorld({ policy: 'anumi' })
  await world.buyPack()
  const userId = crypto.randomUUID()

  /** A page that shows one result, with its way to the service. */
  async function open(resultId: string) {
    const network = { offline: false, refuses: false }
    const client = createRefundClient({
      baseUrl: world.baseUrl,
      retries: 0,
      getToken: async () => world.token(),
      async fetch(request) {
        if (network.offline) throw new TypeError('Failed to fetch')
        if (network.refuses && request.method === 'POST') return Response.json(NO, { status: NO.status })
        return world.service.fetch(request)
      },
    })
    const session = sessionOf(createScope({ client, userId, queryClient: undefined, renew: () => {} }))
    let state: string = 'idle'
    const { watch, stop } = createReportWatch(session, {} as Texts, () => {
      const next = watch.state(resultId)
      if (next !== state) gone.add(`${state} → ${next}`)
      state = next
    })
    const close = session.open()
    const release = watch.keep(resultId)
    const leave = () => [release, stop, close].forEach((end) => end())
    onTestFinished(leave)
    await until(() => watch.forecast(resultId) !== null)
    return {
      network,
      session,
      leave,
      is: (wanted: string) => until(() => watch.state(resultId) === wanted),
      refetch: () => session.queryClient.invalidateQueries({ queryKey: session.key('forecast') }),
      /** The dialog that told the answer is closed. */
      async forget() {
        await session.queryClient.invalidateQueries({ queryKey: session.key('forecast') })
        session.reports.clear(draftIdOf([resultId]))
      },
      report(reason: string) {
        const report = { resultIds: [resultId], reason, details: 'Three arms, one of them a branch', marks: [] }
        void session.reports.submit({ id: draftIdOf([resultId]), input: { report, files: [] }, idempotencyKey: crypto.randomUUID() })
      },
    }
  }
  const generate = async () => (await world.generate()).generation.results[0]!.id
  const newest = async () => (await listRefunds(world))[0]!.id

  const trouble = await open(await generate())
  trouble.network.refuses = true
  trouble.report('broken_anatomy')
  await trouble.is('failed')
  trouble.network.refuses = false
  trouble.network.offline = true
  trouble.report('broken_anatomy')
  await trouble.is('waiting')
  await trouble.session.reports.withdraw(trouble.session.reports.list()[0]!.parcel.id)
  await trouble.is('idle')
  trouble.report('broken_anatomy')
  await trouble.is('waiting')
  trouble.network.offline = false
  trouble.session.reports.retry()
  await trouble.is('refunded')
  trouble.leave()

  const refused = await open(await generate())
  refused.report('not_to_my_taste')
  await refused.is('reported')
  refused.leave()

  for (const [reason, state, days] of [['not_to_my_taste', 'reported', 0], ['broken_anatomy', 'in_review', 0], ['broken_anatomy', 'refunded', 100]] as const) {
    await world.advance({ days })
    const resultId = await generate()
    const page = await open(resultId)
    await reportElsewhere(world, resultId, reason)
    await page.refetch()
    await page.is(state)
    page.leave()
  }

  const decided = await open(await generate())
  decided.report('broken_anatomy')
  await decided.is('in_review')
  await decided.forget()
  const refundId = await newest()
  await world.decideReview(refundId, 'decline')
  await decided.refetch()
  await decided.is('reported')
  await appealRefund(world, refundId)
  await decided.refetch()
  await decided.is('in_review')
  await world.decideReview(refundId, 'approve')
  await decided.refetch()
  await decided.is('refunded')
  decided.leave()

  const canceled = await open(await generate())
  canceled.report('broken_anatomy')
  await canceled.is('in_review')
  await canceled.forget()
  await canceled.session.client.refunds.cancel(await newest())
  await canceled.refetch()
  await canceled.is('idle')
  canceled.leave()

  const left = await generate()
  const before = await open(left)
  before.network.offline = true
  before.report('not_to_my_taste')
  await before.is('waiting')
  before.leave()
  const after = await open(left)
  await after.is('reported')
  after.leave()

  const known = transitionsOf(reportLifecycle).map(({ from, to }) => `${from} → ${to}`)
  expect([...gone].sort()).toEqual(known.sort())
})
