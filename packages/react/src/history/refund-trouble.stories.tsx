import type { Refund } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { HttpResponse } from 'msw'
import { expect, screen } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { answering, problem, tooOften } from '../testing/answering.ts'
import { press, refundScene } from '../testing/refund-stories.tsx'
import { ask } from '../testing/refund-stages.ts'
import { RefundStand } from '../testing/refund-stand.tsx'

const meta = preview.meta({ title: 'Wallet/Refund not there', component: RefundStand })

/** A refund that is answered otherwise. */
const detail = (answer: Parameters<typeof answering>[3]) => answering(refundScene('standard-30', ask), 'get', 'refunds/:id', answer)
const look = (then: () => Promise<unknown>) => async () => {
  await press('Look at it')
  await then()
}
const says = (text: RegExp) => look(async () => expect(await screen.findByText(text)).toBeVisible())

/** The shape of what comes. */
export const Loading = meta.story({
  ...detail(() => new Promise<Response>(() => {})),
  play: look(async () => expect(await screen.findByText('Loading the refund')).toBeInTheDocument()),
})

/** The service is down. */
export const Failed = meta.story({ ...detail(() => problem(503, 'unavailable')), play: says(/The service is down for the moment/) })

/** Asked too often: it says how long to wait. */
export const TooOften = meta.story({ ...detail(() => tooOften(120)), play: says(/Try again in 2 minutes\./) })

/** It is somebody else’s, or none. */
export const NotFound = meta.story({ ...detail(() => problem(404, 'not_found')), play: says(/It may belong to another account/) })

const ofLater = async (world: RefundWorld, request: Request) => {
  const refund = (await (await world.service.fetch(request)).json()) as Refund
  return HttpResponse.json({ ...refund, status: 'with_the_council', events: [...refund.events, { ...refund.events[0]!, kind: 'council_called' }] })
}
/** A later service says what this version does not know: it shows what it can. */
export const UnknownStatus = meta.story({ ...detail((world, { request }) => ofLater(world, request)), play: says(/Something was done/) })
