import {
  Attachment,
  ForecastAnswer,
  HistoryPage,
  LedgerEntryPage,
  type OperationName,
  PackList,
  RefundPage,
  Wallet,
} from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import { bodiesOf, NOBODYS, pathOf, resourceOperations } from '../calls.ts'
import type { Check, Scene } from '../check.ts'
import type { Exchange } from '../exchange.ts'
import { must, need, Skipped } from '../failed.ts'
import { aPng, upload } from '../files.ts'
import { aPack } from '../setting.ts'
import { listen } from '../stream.ts'
import { readAll, resultsOf } from '../things.ts'

const SOURCE = 'design: Service; the issue: another wallet’s ids answer 404'
const FIX = 'Look things up by id and wallet together; what belongs to somebody else is not there.'

/** The ids of the person of the checks, which the other one tries. */
async function idsOf({ things }: Scene) {
  const found = await things()
  return {
    refund: found.refunds[0]?.id,
    report: found.reportIds[0],
    pack: found.packs[0]?.pack.id,
    generation: found.generations[0]?.id,
    result: resultsOf(found)[0]?.id,
  }
}

type Ids = Awaited<ReturnType<typeof idsOf>>

const idFor = (name: OperationName, ids: Ids) =>
  name === 'retrieveReport' ? ids.report : name === 'quotePack' ? ids.pack : ids.refund

/** What an answer says, but for what is new in each: nobody can tell a stranger's thing from what never was. */
function shapeOf({ came }: Exchange, ...ids: readonly string[]): string {
  const { requestId: _, instance: __, ...rest } = (came.json ?? {}) as Record<string, unknown>
  return ids.reduce((text, id) => text.replaceAll(JSON.stringify(id).slice(1, -1), NOBODYS), JSON.stringify([came.status, rest]))
}

/** A thing of somebody else is answered as one that never was. */
function mustBeNothing(theirs: Exchange, none: Exchange, id: string): void {
  readProblem(theirs, 'not_found')
  must(shapeOf(theirs, id) === shapeOf(none), 'the answer that an unknown id gets, to the letter', 'it was another', theirs, none)
}

/** Without two people nothing can be said. */
async function others({ wire, other }: Scene) {
  const [mine, theirs] = await Promise.all([wire.get('/v1/wallet'), other!.get('/v1/wallet')])
  must(read(Wallet, mine).id !== read(Wallet, theirs).id, 'two tokens of two wallets', 'both are of one', mine, theirs)
  return other!
}

export const wallets: Check[] = [
  {
    id: 'wallets.reading',
    must: 'What belongs to somebody else is not_found, and cannot be told from what never was.',
    source: SOURCE,
    fix: FIX,
    needs: ['other'],
    async run(scene) {
      const [other, ids] = [await others(scene), await idsOf(scene)]
      if (!Object.values(ids).some(Boolean)) throw new Skipped('The wallet has nothing that somebody else could ask for.')
      for (const [name, operation] of resourceOperations().filter(([, { method }]) => method === 'GET')) {
        const id = idFor(name, ids)
        if (id !== undefined) mustBeNothing(await other.get(pathOf(operation, id)), await other.get(pathOf(operation)), id)
      }
      for (const [what, id] of [
        ['generationId', ids.generation],
        ['refundId', ids.refund],
      ] as const) {
        const ask = (one: string) => other.get(`/v1/wallet/trail?${what}=${encodeURIComponent(one)}`)
        if (id !== undefined) mustBeNothing(await ask(id), await ask(NOBODYS), id)
      }
    },
  },
  {
    id: 'wallets.forecasts',
    must: 'A forecast leaves out the results of somebody else.',
    source: 'operations.ts; design: Service',
    fix: FIX,
    needs: ['other'],
    async run(scene) {
      const [other, { result }] = [await others(scene), await idsOf(scene)]
      const answer = await other.get(`/v1/forecasts?resultId=${encodeURIComponent(need(result, 'The wallet has no result.'))}`)
      must(read(ForecastAnswer, answer).forecasts.length === 0, 'no forecast', 'there was one', answer)
    },
  },
  {
    id: 'wallets.lists',
    must: 'No list shows anything of somebody else.',
    source: SOURCE,
    fix: 'Every query names the wallet of the token.',
    needs: ['other'],
    async run(scene) {
      const [other, found] = [await others(scene), await scene.things()]
      const mine = new Set(
        [...found.refunds, ...found.entries, ...found.lines, ...found.packs.map(({ pack }) => pack)].map(({ id }) => id),
      )
      const packs = await other.get('/v1/packs')
      const lists = [
        await readAll(other, '/v1/refunds', RefundPage),
        await readAll(other, '/v1/wallet/entries', LedgerEntryPage),
        await readAll(other, '/v1/wallet/history', HistoryPage),
        { items: read(PackList, packs).items.map(({ pack }) => pack), exchange: packs },
      ]
      for (const { items, exchange } of lists)
        must(!items.some(({ id }) => mine.has(id)), 'nothing of the first person', 'there was something', exchange)
    },
  },
  {
    id: 'wallets.writing',
    must: 'Nobody can do anything with what belongs to somebody else: not_found, and nothing happens to it.',
    source: SOURCE,
    fix: FIX,
    needs: ['other', 'write'],
    async run(scene) {
      const [other, ids] = [await others(scene), await idsOf(scene)]
      const look = async () =>
        JSON.stringify(
          (await Promise.all(['/v1/refunds?limit=100', '/v1/wallet/entries?limit=100'].map((path) => scene.wire.get(path)))).map(
            ({ came }) => (came.json as { items?: unknown })?.items,
          ),
        )
      const before = await look()
      const about = (packId?: string, resultId?: string) =>
        bodiesOf({ ...(packId !== undefined && { packId }), ...(resultId !== undefined && { resultId }) })
      for (const [name, operation] of resourceOperations().filter(([, { method }]) => method === 'POST')) {
        if (ids.refund === undefined) break
        const body = bodiesOf()[name]
        const ask = body ? { body } : {}
        mustBeNothing(await other.post(pathOf(operation, ids.refund), ask), await other.post(pathOf(operation), ask), ids.refund)
      }
      for (const [name, path, id] of [
        ['createReport', '/v1/reports', ids.result],
        ['requestRefund', '/v1/refunds', ids.pack],
      ] as const) {
        if (id !== undefined)
          mustBeNothing(
            await other.post(path, { body: about(ids.pack, ids.result)[name]! }),
            await other.post(path, { body: about()[name]! }),
            id,
          )
      }
      must((await look()) === before, 'refunds and ledger as they were', 'they changed')
    },
  },
  {
    id: 'wallets.attachments',
    must: 'The attachment of somebody else is none.',
    source: `${SOURCE}; B27`,
    fix: FIX,
    needs: ['other', 'stage'],
    async run(scene) {
      const other = await others(scene)
      const { id } = read(Attachment, await upload(scene.wire, aPng()), 201)
      const pack = read(PackList, await other.get('/v1/packs')).items[0]
      const packId = need(pack, 'The other person has no pack.').pack.id
      const ask = (one: string) =>
        other.post('/v1/refunds', { body: { packId, ground: 'other', expected: null, attachments: [one], fields: {} } })
      const [theirs, none] = [await ask(id), await ask(NOBODYS)]
      must(theirs.came.status >= 400, 'a refusal', `it was ${theirs.came.status}`, theirs)
      must(shapeOf(theirs, id) === shapeOf(none), 'the answer that an unknown attachment gets', 'it was another', theirs, none)
    },
  },
  {
    id: 'wallets.events',
    must: 'A stream tells nobody of another wallet.',
    source: 'design: Service',
    fix: 'Watch the wallet of the token alone.',
    needs: ['other', 'stage'],
    async run(scene) {
      const other = await others(scene)
      const stream = await listen(other, '', scene.patience)
      try {
        await stream.begun
        await scene.stage!.play('buyPack', { ...aPack, credits: 3 })
        await scene.stage!.play('buyPack', { ...aPack, credits: 3, person: 'other' })
        const first = await stream.event(1)
        const { sequence } = read(Wallet, await other.get('/v1/wallet'))
        must(
          first.sequence === sequence,
          'the change of one’s own wallet first',
          `there was ${JSON.stringify(first)}`,
          stream.exchange(),
        )
      } finally {
        stream.close()
      }
    },
  },
]
