import { type OperationName, operations } from '@makegood/contract'
import type * as v from 'valibot'
import { read } from '../answers.ts'
import type { Check, Scene } from '../check.ts'
import { must, need } from '../failed.ts'
import { resultsOf, type Things } from '../things.ts'

const FIX =
  'Answer with what openapi.json says: every required member, of its type. More members, and more members of an enum, are fine.'

/** Whom a GET is about; null: it is about everything, undefined: there is nothing to ask for. */
type About = (things: Things) => string | undefined

const paths: [OperationName, About, what: string][] = [
  ['retrieveWallet', () => '/v1/wallet', ''],
  ['listEntries', () => '/v1/wallet/entries?limit=100', ''],
  ['listHistory', () => '/v1/wallet/history?limit=100', ''],
  ['listPacks', () => '/v1/packs', ''],
  ['listRefunds', () => '/v1/refunds?limit=100', ''],
  ['retrievePolicy', () => '/v1/policy', ''],
  ['listReceiptKeys', () => '/v1/receipt-keys', ''],
  [
    'retrieveTrail',
    ({ generations: [run] }) => run && `/v1/wallet/trail?generationId=${encodeURIComponent(run.id)}`,
    'no generation',
  ],
  ['forecastReports', (things) => queryOf(resultsOf(things).map(({ id }) => id)), 'no result of a generation'],
  ['quotePack', ({ packs: [one] }) => one && `/v1/packs/${encodeURIComponent(one.pack.id)}/quote`, 'no pack'],
  ['retrieveRefund', ({ refunds: [one] }) => one && `/v1/refunds/${encodeURIComponent(one.id)}`, 'no refund'],
  [
    'retrieveReport',
    ({ reportIds: [id] }) => (id === undefined ? undefined : `/v1/reports/${encodeURIComponent(id)}`),
    'no report',
  ],
]

const queryOf = (ids: readonly string[]) =>
  ids.length === 0
    ? undefined
    : `/v1/forecasts?${ids
        .slice(0, 100)
        .map((id) => `resultId=${encodeURIComponent(id)}`)
        .join('&')}`

export const schemas: Check[] = [
  ...paths.map(([name, about, what]): Check => ({
    id: `schemas.${name}`,
    must: `The answer of ${operations[name].method} ${operations[name].path} has the shape of the contract.`,
    source: `openapi.json, ${name}`,
    fix: FIX,
    run: async (scene) => void (await readOne(scene, name, about, what)),
  })),
  {
    id: 'schemas.every-refund',
    must: 'Every refund that the list shows is the same refund when it is asked for alone.',
    source: 'openapi.json, listRefunds and retrieveRefund',
    fix: 'Make both from one function.',
    async run({ wire, things }) {
      const { refunds } = await things()
      need(refunds[0], 'The wallet has no refund.')
      for (const listed of refunds.slice(0, 10)) {
        const alone = await wire.get(`/v1/refunds/${encodeURIComponent(listed.id)}`)
        const refund = read(operations.retrieveRefund.response, alone)
        const differs = (['reference', 'origin', 'ground', 'createdAt'] as const).find((name) => refund[name] !== listed[name])
        must(!differs, `the ${differs} of the list`, `it was ${differs && JSON.stringify(refund[differs])}`, alone)
      }
    },
  },
]

async function readOne({ wire, things }: Scene, name: OperationName, about: About, what: string) {
  const path = need(about(what === '' ? ({} as Things) : await things()), `The wallet has ${what} to ask for.`)
  return read(operations[name].response as v.GenericSchema, await wire.get(path))
}
