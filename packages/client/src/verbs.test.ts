import { operations } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { createRefundClient, type NewReport, type RefundClient } from './index.ts'
import { AT, decision, forecast, json, refund, reportAnswer, wallet } from './testing/answers.ts'
import { baseUrl, fakeService } from './testing/fake-service.ts'

const money = { amount: 999, currency: 'EUR' }
const statement = { name: 'Ada', contract: 'order_1', email: 'ada@example.com' }
const evidence = { details: 'It is broken.' }
const report: NewReport = { resultIds: ['res_1'], reason: 'unusable', details: 'Six fingers.' }
const request = { packId: 'pck_1', ground: 'change_of_mind', expected: money }
const destination = { destination: 'balance' }
const file = new File(['picture'], 'hand.png', { type: 'image/png' })

const page = { items: [], nextCursor: null, asOf: AT }
const pack = {
  id: 'pck_1', orderId: 'order_1', purchasedAt: AT, credits: 100, used: 0, left: 100, paid: money,
  refunded: { amount: 0, currency: 'EUR' }, method: { kind: 'card', label: 'Visa ·· 4242' }, policyVersion: '1',
  refundId: null, withdrawal: { until: null },
}
const asker = { name: 'Ada', email: null }
const policy = {
  id: 'anumi', version: '1', published: { date: '2026-06-01', precision: 'day' }, reportReasons: [],
  detailsMinLength: 0, grounds: [], asks: [], charging: 'hold', promises: [], notices: [], appeal: null,
  seller: { processor: null, merchantOfRecord: null, contact: [], stores: [], office: { zone: 'UTC', from: null, until: null } },
  requests: 'service', openHours: [], asOf: AT,
}
const answers = {
  history: { ...page, total: 0, wallet: wallet() },
  trail: { entries: [], lots: [], packs: [], generations: [], refunds: [], asOf: AT },
  forecasts: { forecasts: [forecast('res_1')], asOf: AT },
  packs: { items: [{ pack, decision: decision(), grounds: [], open: false }], asker, asOf: AT },
  quote: { pack, options: [], usage: [], asker, asOf: AT },
  request: { refund: refund(), created: true, asOf: AT },
  withdrawal: {
    id: 'wdr_1', reference: 'MG-7Q2F', receivedAt: AT, status: 'received', statement: { ...statement, credits: null }, receipt: [],
  },
  attachment: { id: 'att_1', name: 'hand.png', mediaType: 'image/png', size: 7, createdAt: AT },
}

type Verb = [sends: string, call: (client: RefundClient) => Promise<unknown>, answer: unknown, body?: unknown]

const verbs: Verb[] = [
  ['GET /v1/wallet', (client) => client.wallet.retrieve(), wallet()],
  ['GET /v1/wallet/entries?after=3', (client) => client.wallet.entries({ after: 3 }), page],
  [
    'GET /v1/wallet/history?limit=20&kind=automatic&kind=spend&search=48001',
    (client) => client.wallet.history({ limit: 20, kind: ['automatic', 'spend'], search: '48001' }), answers.history,
  ],
  ['GET /v1/wallet/trail?refundId=ref_1', (client) => client.wallet.trail({ refundId: 'ref_1' }), answers.trail],
  ['GET /v1/forecasts?resultId=res_1', (client) => client.reports.forecast(['res_1']), answers.forecasts],
  ['POST /v1/reports', (client) => client.reports.create(report), reportAnswer(), report],
  ['GET /v1/reports/rep_1', (client) => client.reports.retrieve('rep_1'), reportAnswer().report],
  ['GET /v1/packs', (client) => client.packs.list(), answers.packs],
  ['GET /v1/packs/pck_1/quote', (client) => client.packs.quote('pck_1'), answers.quote],
  ['GET /v1/refunds?origin=report', (client) => client.refunds.list({ origin: 'report' }), page],
  ['GET /v1/refunds/ref_1', (client) => client.refunds.retrieve('ref_1'), refund()],
  ['POST /v1/refunds', (client) => client.refunds.request(request), answers.request, request],
  ['POST /v1/refunds/ref_1/appeal', (client) => client.refunds.appeal('ref_1', evidence), refund(), evidence],
  [
    'POST /v1/refunds/ref_1/information',
    (client) => client.refunds.addInformation('ref_1', evidence), refund(), evidence,
  ],
  [
    'POST /v1/refunds/ref_1/destination',
    (client) => client.refunds.changeDestination('ref_1', destination), refund(), destination,
  ],
  ['POST /v1/refunds/ref_1/choice', (client) => client.refunds.choose('ref_1', { subjectId: 'pack_1', choice: 1 }), refund(), { subjectId: 'pack_1', choice: 1 }],
  ['POST /v1/refunds/ref_1/cancel', (client) => client.refunds.cancel('ref_1'), refund()],
  ['POST /v1/withdrawals', (client) => client.withdrawals.create(statement), answers.withdrawal, statement],
  ['POST /v1/attachments?name=hand.png', (client) => client.attachments.upload(file), answers.attachment, 'picture'],
  ['GET /v1/policy', (client) => client.policy.retrieve(), policy],
]

describe('each verb sends its request and answers with what came', () => {
  it.each(verbs)('%s', async (sends, call, answer, body) => {
    const { fetch, requests } = fakeService(() => json(answer))
    expect(await call(createRefundClient({ baseUrl, getToken: () => 'token_1', fetch }))).toEqual(answer)
    const [sent] = requests
    expect(`${sent?.method} ${sent?.url}`).toBe(sends.replace('/v1', `${baseUrl}/v1`))
    const text = await sent?.text()
    expect(text).toBe(typeof body === 'object' ? JSON.stringify(body) : (body ?? ''))
    expect(sent?.headers.has('idempotency-key')).toBe(sent?.method === 'POST')
  })

  it('and every operation of the contract has its verb', () => {
    const sent = verbs.map(([sends]) => sends.replace(/\?.*/, '').replace(/(rep|ref|pck)_1/, '{id}'))
    const known = Object.values(operations).map(({ method, path }) => `${method} ${path}`)
    // The keys of receipts are for whoever verifies one, with no client at hand.
    expect([...sent, 'GET /v1/events', 'GET /v1/receipt-keys'].sort()).toEqual(known.sort())
  })
})
