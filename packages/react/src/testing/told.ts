import type { PolicySummary, Refund } from '@makegood/contract'
import { createRefundWorld, type RefundWorld, type RefundWorldOptions } from '@makegood/msw'
import { createFormat } from '../format/format.ts'
import { english } from '../languages/en/lists.ts'
import type { AllTexts } from '../texts.ts'
import { listRefunds, retrievePolicy } from './refunds.ts'

/** What a world tells of its newest refund at a moment, in English and for a reader's zone. */
export type Told = { world: RefundWorld; refund: Refund; policy: PolicySummary; now: number; texts: AllTexts }

type Options = Omit<RefundWorldOptions, 'policy'> & { timeZone?: string; locale?: string }

/** Plays a world without a page, and asks it. */
export async function tell(policy: RefundWorldOptions['policy'], play: (world: RefundWorld) => Promise<unknown>, options: Options = {}): Promise<Told> {
  const { timeZone = 'Europe/Berlin', locale = 'en-GB', ...rest } = options
  const world = createRefundWorld({ policy, ...rest })
  await play(world)
  return ask(world, timeZone, locale)
}

/** Asks it again, as it stands by now. */
export async function ask(world: RefundWorld, timeZone = 'Europe/Berlin', locale = 'en-GB'): Promise<Told> {
  const [refund] = await listRefunds(world)
  const texts = { messages: english, format: createFormat({ locale, timeZone, now: world.clock.now }) }
  return { world, refund: refund!, policy: await retrievePolicy(world), now: world.clock.now(), texts }
}
