import { type Operation, operations, type RefundAnswer, type ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'
import { MONEY, oneOf, pack, policyOf, quality } from '../test/policies.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const evidence = { details: 'This one is mine.' }
/** A person may choose, a reviewer may ask and decline, and a report brings credits. */
const policy = policyOf([pack(oneOf('person', MONEY, { credits: 20 })), quality({ credits: 'charged' })])

type Ids = { pack: string; generation: string; result: string; report: string; refund: string; attachment: string }
/** What the stranger has: enough for each call to get as far as the name. */
type Own = { pack: string; result: string; declined: string; asked: string; choosing: string }
type NamingCall = [path: string, options?: object]

/** Every call that names something, by its operation and where the name stands, with the id to name. */
const calls = ({ pack, generation, result, report, refund, attachment }: Ids, own: Own): Record<string, NamingCall> => ({
  'forecastReports ?resultId': [`/v1/forecasts?resultId=${result}`],
  'retrieveTrail ?generationId': [`/v1/wallet/trail?generationId=${generation}`],
  'retrieveTrail ?refundId': [`/v1/wallet/trail?refundId=${refund}`],
  'createReport /resultIds': ['/v1/reports', reportOf([result], 'broken_anatomy')],
  'createReport /marks/resultId': [
    '/v1/reports',
    reportOf([own.result], 'broken_anatomy', { marks: [{ resultId: result, time: { from: 0, to: 1 } }] }),
  ],
  'createReport /attachments': ['/v1/reports', reportOf([own.result], 'broken_anatomy', { attachments: [attachment] })],
  'retrieveReport {id}': [`/v1/reports/${report}`],
  'quotePack {id}': [`/v1/packs/${pack}/quote`],
  'retrieveRefund {id}': [`/v1/refunds/${refund}`],
  'requestRefund /packId': ['/v1/refunds', { body: { packId: pack, ground: 'weather', expected: null } }],
  'requestRefund /attachments': ['/v1/refunds', { body: { packId: own.pack, ground: 'weather', expected: null, attachments: [attachment] } }],
  'appealRefund {id}': [`/v1/refunds/${refund}/appeal`, { body: evidence }],
  'appealRefund /attachments': [`/v1/refunds/${own.declined}/appeal`, { body: { ...evidence, attachments: [attachment] } }],
  'addInformation {id}': [`/v1/refunds/${refund}/information`, { body: evidence }],
  'addInformation /attachments': [`/v1/refunds/${own.asked}/information`, { body: { ...evidence, attachments: [attachment] } }],
  'changeDestination {id}': [`/v1/refunds/${refund}/destination`, { body: { destination: 'original_method' } }],
  'chooseRemedy {id}': [`/v1/refunds/${refund}/choice`, { body: { subjectId: pack, choice: 0 } }],
  'chooseRemedy /subjectId': [`/v1/refunds/${own.choosing}/choice`, { body: { subjectId: pack, choice: 0 } }],
  'cancelRefund {id}': [`/v1/refunds/${refund}/cancel`, { method: 'POST' }],
  'createWithdrawal /packId': ['/v1/withdrawals', { body: { name: 'Eve', contract: 'any', email: 'eve@example.com', packId: pack } }],
})

/** Where an operation may name something: in its path, in its query, or in its body. */
function placesOf({ path, query = [], request }: Operation): string[] {
  const inPath = path.match(/\{\w+\}/g) ?? []
  const inQuery = query.filter((name) => isName(name)).map((name) => `?${name}`)
  return [...inPath, ...inQuery, ...(request ? namesIn(request, '') : [])]
}

const isName = (key: string) => /^(id|attachments|.+Ids?)$/.test(key)

type Inside = { entries?: Record<string, Inside>; item?: Inside; wrapped?: Inside }
function namesIn(schema: object, place: string): string[] {
  const { entries = {}, item, wrapped } = schema as Inside
  const deeper = [item, wrapped].flatMap((inner) => (inner ? namesIn(inner, place) : []))
  const here = Object.entries(entries).flatMap(([key, inner]) => (isName(key) ? [`${place}/${key}`] : namesIn(inner, `${place}/${key}`)))
  return [...here, ...deeper]
}

async function world() {
  const harness = createHarness({ policy })
  const { call, buyPack, generate, service } = harness
  /** Somebody with a pack, a report, a file, and cases that wait for them. */
  const person = async (token: string) => {
    const walletId = `wallet-${token}`
    const options = { walletId, email: `${token}@example.com` }
    const packs = [await buyPack(options), await buyPack(options), await buyPack(options), await buyPack(options)]
    const { generation } = await generate({ walletId })
    const spare = await generate({ walletId })
    const { report } = await call<ReportAnswer>('/v1/reports', { ...reportOf([generation.results[0]!.id], 'broken_anatomy'), token })
    const ask = async (index: number, ground: string) => {
      const body = { packId: packs[index]!.id, ground, expected: null }
      return (await call<RefundAnswer>('/v1/refunds', { body, token })).refund.id
    }
    const [choosing, declined, asked] = [await ask(0, 'change_of_mind'), await ask(1, 'weather'), await ask(2, 'weather')]
    await service.operator.decline(declined)
    await service.operator.askInformation(asked, { note: 'Which one?' })
    const headers = { 'Content-Type': 'image/png' }
    const attachment = await call<{ id: string }>('/v1/attachments?name=a.png', { raw: png, headers, token })
    const result = spare.generation.results[0]!.id
    const own: Own = { pack: packs[3]!.id, result, declined, asked, choosing }
    const ids: Ids = { pack: packs[0]!.id, generation: generation.id, result, report: report.id, refund: choosing, attachment: attachment.id }
    return { own, ids }
  }
  const [ada, eve] = [await person('ada'), await person('eve')]
  return { harness, ids: ada.ids, own: eve.own, eves: eve.ids }
}

/** A withdrawal is taken from anyone, a forecast leaves out what is not there, and a mark must be on a result of its report. */
const STATUS: Record<string, number> = { 'createWithdrawal /packId': 201, 'forecastReports ?resultId': 200, 'createReport /marks/resultId': 422 }

/** What an answer says but for its own names, and for what was signed with them. */
function withoutNames(shown: Record<string, unknown>, names: readonly unknown[]): Record<string, unknown> {
  const told = names.filter((name) => typeof name === 'string')
  const text = told.reduce((text, name) => text.replaceAll(name, 'own'), JSON.stringify(shown))
  return JSON.parse(text.replaceAll(/"value":"[\w-]+"/g, '"value":"own"')) as Record<string, unknown>
}

const unknown: Ids = { pack: 'none', generation: 'none', result: 'none', report: 'none', refund: 'none', attachment: 'none' }

describe('what belongs to another person', () => {
  it('is not there: no call can tell it from what never was, and nothing happens to it', async () => {
    const { harness, ids, own } = await world()
    const everything = async (token: string) =>
      Promise.all(['/v1/wallet', '/v1/wallet/entries', '/v1/packs', '/v1/refunds'].map((path) => harness.call(path, { token })))
    const before = [await everything('ada'), await everything('eve')]
    const seen = async (path: string, options: object = {}) => {
      const response = await harness.send(path, { ...options, token: 'eve' })
      const { requestId: _, id, reference, ...shown } = (await response.json()) as Record<string, unknown>
      return { status: response.status, shown: withoutNames(shown, [id, reference]) }
    }
    const [theirs, none] = [calls(ids, own), calls(unknown, own)]
    for (const name of Object.keys(theirs)) {
      const answer = await seen(...theirs[name]!)
      expect([name, answer]).toEqual([name, await seen(...none[name]!)])
      expect([name, answer.status]).toEqual([name, STATUS[name] ?? 404])
      if (name.startsWith('forecastReports')) expect(answer.shown['forecasts']).toEqual([])
    }
    expect([await everything('ada'), await everything('eve')]).toEqual(before)
    expect(harness.errors).toEqual([])
  })

  it('is looked for wherever an operation can name something, also one that is new', async () => {
    const { ids, own } = await world()
    const places = Object.entries<Operation>(operations).flatMap(([name, operation]) => placesOf(operation).map((place) => `${name} ${place}`))
    expect(places).toHaveLength(new Set(places).size)
    expect(Object.keys(calls(ids, own)).sort()).toEqual(places.sort())
  })

  it('is there for its owner, so that no call above is refused for anything else', async () => {
    const { harness, own, eves } = await world()
    for (const [name, [path, options]] of Object.entries(calls(eves, own))) {
      // Done before, or of another case: what is there is named all the same.
      const { status } = await harness.send(path, { ...options, token: 'eve' })
      expect([name, [200, 201, 409, 422].includes(status)]).toEqual([name, true])
    }
  })

  it('needs a token everywhere but for a withdrawal', async () => {
    const { harness, ids, own } = await world()
    for (const [name, [path, options]] of Object.entries(calls(ids, own))) {
      const { status } = await harness.send(path, { ...options, token: null })
      expect([name, status]).toEqual([name, name.startsWith('createWithdrawal') ? 201 : 401])
    }
  })
})
