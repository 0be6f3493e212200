import { operations, type RefundAnswer, type ReportAnswer } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createHarness, reportOf } from '../test/harness.ts'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const evidence = { details: 'This one is mine.' }

/** Every call that names something, with the id to name. */
type Ids = { pack: string; result: string; report: string; refund: string; attachment: string }
const calls = ({ pack, result, report, refund, attachment }: Ids): Record<string, [string, object?]> => ({
  forecastReports: [`/v1/forecasts?resultId=${result}`],
  createReport: ['/v1/reports', reportOf([result], 'low_quality')],
  retrieveReport: [`/v1/reports/${report}`],
  quotePack: [`/v1/packs/${pack}/quote`],
  retrieveRefund: [`/v1/refunds/${refund}`],
  requestRefund: ['/v1/refunds', { body: { packId: pack, ground: 'change_of_mind', expected: null } }],
  requestRefundWithEvidence: [
    '/v1/refunds',
    { body: { packId: pack, ground: 'weather', expected: null, attachments: [attachment] } },
  ],
  appealRefund: [`/v1/refunds/${refund}/appeal`, { body: evidence }],
  addInformation: [`/v1/refunds/${refund}/information`, { body: evidence }],
  changeDestination: [`/v1/refunds/${refund}/destination`, { body: { destination: 'original_method' } }],
  chooseRemedy: [`/v1/refunds/${refund}/choice`, { body: { subjectId: pack, choice: 0 } }],
  cancelRefund: [`/v1/refunds/${refund}/cancel`, { method: 'POST' }],
  createWithdrawal: [
    '/v1/withdrawals',
    { body: { name: 'Eve', contract: 'any', email: 'eve@example.com', packId: pack } },
  ],
})

async function world() {
  const harness = createHarness({ policy: 'standard-30' })
  const { call, buyPack, generate } = harness
  const pack = await buyPack()
  const { generation } = await generate()
  const spare = await generate()
  const { report } = await call<ReportAnswer>('/v1/reports', reportOf([generation.results[0]!.id], 'low_quality'))
  const body = {
    packId: pack.id,
    ground: 'change_of_mind',
    expected: { amount: 920, currency: 'EUR' },
    fields: { description: 'I do not need these credits.' },
  }
  const { refund } = await call<RefundAnswer>('/v1/refunds', { body })
  const attachment = await call<{ id: string }>('/v1/attachments?name=a.png', {
    raw: png,
    headers: { 'Content-Type': 'image/png' },
  })
  const ids: Ids = {
    pack: pack.id,
    result: spare.generation.results[0]!.id,
    report: report.id,
    refund: refund.id,
    attachment: attachment.id,
  }
  return { harness, ids }
}

/** A withdrawal is taken from anyone, and a forecast leaves out what is not there. */
const STATUS: Record<string, number> = { createWithdrawal: 201, forecastReports: 200 }

/** What an answer says but for its own names, and for what was signed with them. */
function withoutNames(shown: Record<string, unknown>, names: readonly unknown[]): Record<string, unknown> {
  const told = names.filter((name) => typeof name === 'string')
  const text = told.reduce((text, name) => text.replaceAll(name, 'own'), JSON.stringify(shown))
  return JSON.parse(text.replaceAll(/"value":"[\w-]+"/g, '"value":"own"')) as Record<string, unknown>
}

const unknown: Ids = { pack: 'none', result: 'none', report: 'none', refund: 'none', attachment: 'none' }

describe('what belongs to another person', () => {
  it('is not there: no call can tell it from what never was, and nothing happens to it', async () => {
    const { harness, ids } = await world()
    const everything = async () =>
      Promise.all(['/v1/wallet', '/v1/wallet/entries', '/v1/packs', '/v1/refunds'].map((path) => harness.call(path)))
    const before = await everything()
    const seen = async (path: string, options: object = {}) => {
      const response = await harness.send(path, { ...options, token: 'eve' })
      const { requestId: _, id, reference, ...shown } = (await response.json()) as Record<string, unknown>
      return { status: response.status, shown: withoutNames(shown, [id, reference]) }
    }
    const [theirs, none] = [calls(ids), calls(unknown)]
    for (const name of Object.keys(theirs)) {
      const answer = await seen(...theirs[name]!)
      expect([name, answer]).toEqual([name, await seen(...none[name]!)])
      expect([name, answer.status]).toEqual([name, STATUS[name] ?? 404])
      if (name === 'forecastReports') expect(answer.shown['forecasts']).toEqual([])
    }
    expect(await everything()).toEqual(before)
  })

  it('cannot be named as evidence', async () => {
    const { harness, ids } = await world()
    const pack = await harness.buyPack({ walletId: 'wallet-eve', email: 'eve@example.com' })
    for (const attachment of [ids.attachment, 'none']) {
      const body = { packId: pack.id, ground: 'weather', expected: null, attachments: [attachment] }
      const { code, errors } = await harness.problem('/v1/refunds', { body, token: 'eve' })
      expect([code, errors]).toEqual([
        'invalid_request',
        [{ pointer: '/attachments/0', message: 'is not an attachment of this wallet' }],
      ])
    }
  })

  it('is looked for by every call that names something', async () => {
    const { ids } = await world()
    const naming = Object.entries(operations).filter(
      ([, operation]) => operation.path.includes('{') || ('request' in operation && operation.method === 'POST'),
    )
    expect(Object.keys(calls(ids))).toEqual(expect.arrayContaining(naming.map(([name]) => name)))
  })

  it('needs a token everywhere but for a withdrawal', async () => {
    const { harness, ids } = await world()
    for (const [name, [path, options]] of Object.entries(calls(ids))) {
      const { status } = await harness.send(path, { ...options, token: null })
      expect([name, status]).toEqual([name, name === 'createWithdrawal' ? 201 : 401])
    }
  })
})
