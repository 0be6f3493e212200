import { decideByVersions } from '@makegood/policy'
import { gatherRecords, packCase } from '../src/gather.ts'
import { rulePack } from '../src/packs.ts'
import { awaitsChoice } from '../src/decided.ts'
import { actsOf } from '../src/refund-view.ts'
import type { RefundRow } from '../src/rows.ts'
import { bindingOn } from '../src/versions.ts'
import { type Act, type Acts, type Hands, oneOf, type RefundAct } from './hands.ts'
import { neverWorse } from './invariants-of-decisions.ts'
import { PERSON } from './world.ts'

/** What the owner of the wallet does, with how often it comes. */

const GROUNDS = [
  'change_of_mind', 'change_of_mind', 'change_of_mind', 'duplicate_charge', 'unauthorised_charge', 'outage',
  'misdescribed', 'defective', 'fees_after_cancellation', 'legal', 'other', 'quality', 'generation', 'a_ground_of_its_own',
] as const
const PLACES = ['original_method', 'balance', 'bank_transfer', 'wallet'] as const
const FIELDS = { phone: '+49 30 901820', description: 'I do not need these credits after all.', result: 'the first' }

const packsOf = ({ world }: Hands) => world.look(({ tx }) => tx.packs.list())
/** Asks for a pack on any ground, for what it would bring now; what the law adds is looked at beside it. */
const request: Act = async (hands) => {
  const { world, pick, more } = hands
  const ground = oneOf(GROUNDS, more)!
  const found = await world.look(async (work) => {
    const records = await gatherRecords(work)
    const pack = oneOf(records.packs, pick)
    if (!pack) return null
    const { ruling } = rulePack(work, records, pack, ground, PERSON)
    const kase = packCase(work, records, pack, ground, PERSON)
    const versions = bindingOn(work, 'purchase', pack)
    neverWorse(decideByVersions(versions, kase).ruling, decideByVersions(versions, kase, work).ruling)
    const grants = [ruling.grant, ...ruling.choices].flatMap((grant) => (grant && 'money' in grant ? grant : []))
    const places = pick % 8 === 0 ? PLACES : grants.flatMap(({ to }) => to.map((place) => place.to))
    return { pack, money: ruling.grant && grants[0] ? grants[0].money : null, destination: oneOf(places, pick >> 2) }
  })
  if (!found) return null
  const destination = pick % 3 > 0 && found.destination ? { destination: found.destination } : {}
  const expected = pick % 23 === 0 ? { amount: 1, currency: 'EUR' } : found.money
  return world.ask('/v1/refunds', { packId: found.pack.id, ground, expected, fields: FIELDS, ...destination })
}

/** Reports one result or many, of one generation or several, some of them twice. */
const report: Act = async ({ world, told, pick, more }) => {
  if (told.results.length === 0) return null
  const { reasons } = world.context.compiled.book.reports
  const count = pick % 3 === 0 ? told.results.length : 1 + (more % 3)
  const resultIds = Array.from({ length: Math.min(count, 100) }, (_, index) => oneOf(told.results, pick + index)!)
  const reason = oneOf(reasons, more >> 2)!.code
  return world.ask('/v1/reports', { resultIds, reason, details: 'Two left hands, and the face is not mine.' })
}

const forecast: Act = async ({ world, told, pick }) => {
  const id = oneOf(told.results, pick)
  return id === undefined ? null : world.ask(`/v1/forecasts?resultId=${id}`)
}

const quote: Act = async (hands) => {
  const pack = oneOf(await packsOf(hands), hands.pick)
  return pack && hands.world.ask(`/v1/packs/${pack.id}/quote`)
}

/** Leaves a contract, whole or in part; more is given back now and then than is there. */
const withdraw: Act = async (hands) => {
  const { world, pick, more } = hands
  const pack = oneOf(await packsOf(hands), pick)
  const contract = more % 5 === 0 ? 'none of these' : (pack?.orderId ?? 'order-1')
  const part = more % 2 === 0 ? { credits: 1 + (pick % (more % 7 === 0 ? 500 : 20)) } : {}
  return world.ask('/v1/withdrawals', { name: 'Ada', contract, email: 'ada@example.com', ...part })
}

export const personActs: Acts = {
  request: { weight: 16, act: request },
  report: { weight: 14, act: report },
  forecast: { weight: 1, act: forecast },
  quote: { weight: 1, act: quote },
  withdraw: { weight: 5, act: withdraw },
}

const may = (act: string) => (refund: RefundRow) => actsOf(refund).includes(act)
const say = (path: string) => ({ world }: Hands, { id }: RefundRow) =>
  world.ask(`/v1/refunds/${id}/${path}`, { details: 'Please look at the log once more.' })

const choose = ({ world, more }: Hands, { id, items }: RefundRow) => {
  const item = items.find(({ decision }) => awaitsChoice(decision)) ?? items[0]!
  return world.ask(`/v1/refunds/${id}/choice`, { subjectId: item.subject.id, choice: more % 4 })
}

const redirect = ({ world, more }: Hands, { id }: RefundRow) =>
  world.ask(`/v1/refunds/${id}/destination`, { destination: oneOf(PLACES, more)! })

export const ownerActs: Readonly<Record<string, RefundAct>> = {
  cancel: { weight: 1, can: may('cancel'), act: say('cancel') },
  appeal: { weight: 3, can: may('appeal'), act: say('appeal') },
  inform: { weight: 3, can: may('give_information'), act: say('information') },
  choose: { weight: 8, can: may('choose'), act: choose },
  redirect: { weight: 5, can: may('change_destination'), act: redirect },
}
