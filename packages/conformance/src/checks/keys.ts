import { Attachment, LedgerEntryPage, RefundAnswer, ReportAnswer, Wallet } from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import { allOperations, bodiesOf, pathOf } from '../calls.ts'
import type { Check, Scene } from '../check.ts'
import type { Exchange } from '../exchange.ts'
import { must, need } from '../failed.ts'
import { aPng, upload } from '../files.ts'
import { freshResult, freshPack } from '../fresh.ts'
import { aReport, reasonsOf, requestOf } from '../setting.ts'
import { readAll } from '../things.ts'

const SOURCE = 'design: Once; operations.ts: Idempotency-Key'
const AT_ONCE = 6

/** What the wallet holds, as one text. */
async function ledgerOf({ wire }: Scene): Promise<string> {
  const { items } = await readAll(wire, '/v1/wallet/entries', LedgerEntryPage)
  const { balance, held } = read(Wallet, await wire.get('/v1/wallet'))
  return JSON.stringify([balance, held, items.map(({ id, sequence }) => [id, sequence])])
}

/** All answers tell of one thing that was made, or that the key is in use. */
function mustBeOne(answers: readonly Exchange[], idOf: (answer: Exchange) => string): string {
  const done = answers.filter(({ came }) => came.status < 300)
  for (const answer of answers) if (!done.includes(answer)) readProblem(answer, 'key_in_use')
  const ids = new Set(done.map(idOf))
  must(ids.size === 1, 'one thing for one key', `there were ${ids.size}`, ...answers.slice(0, 3))
  return [...ids][0]!
}

export const keys: Check[] = [
  {
    id: 'keys.required',
    must: 'A POST without an Idempotency-Key, or with one that is no UUID, is key_required.',
    source: SOURCE,
    fix: 'Read the header before the body, and refuse what is no UUID.',
    needs: ['write'],
    async run({ wire }) {
      for (const [name, operation] of allOperations.filter(([, { method }]) => method === 'POST')) {
        const body = operation.upload
          ? { raw: aPng(), headers: { 'Content-Type': 'image/png' } }
          : bodiesOf()[name]
            ? { body: bodiesOf()[name] }
            : {}
        for (const key of [null, 'not-a-uuid']) {
          const answer = await wire.post(pathOf(operation), { ...body, key })
          readProblem(answer, 'key_required', ...(operation.path.includes('{id}') ? (['not_found'] as const) : []))
        }
      }
    },
  },
  {
    id: 'keys.same-answer',
    must: 'The same request under the same key is answered with the same answer, however the key is cased.',
    source: `${SOURCE}; RFC 9562, 4`,
    fix: 'Keep the answer with the key, in the transaction of what it tells of, and send it again as it was.',
    needs: ['write'],
    async run({ wire }) {
      const key = crypto.randomUUID()
      const first = await upload(wire, aPng(), { key })
      read(Attachment, first, 201)
      for (const again of [key, key.toUpperCase()]) {
        const second = await upload(wire, aPng(), { key: again })
        must(
          second.came.status === first.came.status && second.came.text === first.came.text,
          'the first answer, to the letter',
          'it was another',
          first,
          second,
        )
      }
    },
  },
  {
    id: 'keys.other-body',
    must: 'The same key with another body is key_reused, and what the first one did stands.',
    source: SOURCE,
    fix: 'Keep a hash of the body with the key.',
    needs: ['write'],
    async run(scene) {
      const { wire } = scene
      const key = crypto.randomUUID()
      read(Attachment, await upload(wire, aPng(), { key }), 201)
      readProblem(await upload(wire, aPng(1), { key }), 'key_reused')
      if (!scene.stage) return
      const body = aReport([await freshResult(scene)], await reasonOf(scene))
      const report = crypto.randomUUID()
      const first = read(ReportAnswer, await wire.post('/v1/reports', { body, key: report }), 201)
      const before = await ledgerOf(scene)
      readProblem(await wire.post('/v1/reports', { body: { ...body, details: 'It is not what I asked for.' }, key: report }), 'key_reused')
      const again = read(ReportAnswer, await wire.post('/v1/reports', { body, key: report }), 201)
      must(again.report.id === first.report.id && (await ledgerOf(scene)) === before, 'the first report as it was', 'it was another')
    },
  },
  {
    id: 'keys.other-call',
    must: 'The same key for another call is key_reused.',
    source: SOURCE,
    fix: 'Bind a key to method, path and query too.',
    needs: ['write'],
    async run({ wire }) {
      const key = crypto.randomUUID()
      read(Attachment, await upload(wire, aPng(), { key }), 201)
      readProblem(await wire.post('/v1/withdrawals', { body: bodiesOf().createWithdrawal!, key }), 'key_reused')
      readProblem(await upload(wire, aPng(), { key, name: 'other.png' }), 'key_reused')
    },
  },
  {
    id: 'keys.own',
    must: 'A key is each person’s own: that of somebody else is as good as new.',
    source: SOURCE,
    fix: 'Keep keys by person, or one could read the answers of another.',
    needs: ['write', 'other'],
    async run({ wire, other }) {
      const key = crypto.randomUUID()
      const mine = await upload(wire, aPng(), { key })
      const theirs = await upload(other!, aPng(), { key })
      must(
        read(Attachment, mine, 201).id !== read(Attachment, theirs, 201).id,
        'an attachment of their own',
        'it was the same',
        mine,
        theirs,
      )
    },
  },
  {
    id: 'keys.at-once',
    must: 'Several requests at once under one key do one thing; the others get its answer, or key_in_use.',
    source: SOURCE,
    fix: 'Claim the key with a unique constraint before the work begins.',
    needs: ['write'],
    async run({ wire }) {
      const key = crypto.randomUUID()
      mustBeOne(
        await Promise.all(Array.from({ length: AT_ONCE }, () => upload(wire, aPng(), { key }))),
        (answer) => read(Attachment, answer, 201).id,
      )
    },
  },
  {
    id: 'keys.nothing-twice',
    must: 'A report sent again under its key moves no credit again.',
    source: SOURCE,
    fix: 'Look the key up before anything is done.',
    needs: ['stage'],
    async run(scene) {
      const ask = { body: aReport([await freshResult(scene)], await reasonOf(scene)), key: crypto.randomUUID() }
      const first = await scene.wire.post('/v1/reports', ask)
      read(ReportAnswer, first, 201)
      const before = await ledgerOf(scene)
      const second = await scene.wire.post('/v1/reports', ask)
      must(second.came.text === first.came.text, 'the first answer', 'it was another', first, second)
      must((await ledgerOf(scene)) === before, 'the ledger as it was', 'it moved', first, second)
    },
  },
  {
    id: 'keys.report-once',
    must: 'Another report of a result, under another key, is answered with the one that stands, and moves nothing.',
    source: 'design: Once; E12',
    fix: 'Allow one open report a result, by a constraint of the database.',
    needs: ['stage'],
    async run(scene) {
      const body = aReport([await freshResult(scene)], await reasonOf(scene))
      const first = read(ReportAnswer, await scene.wire.post('/v1/reports', { body }), 201)
      const before = await ledgerOf(scene)
      const answer = await scene.wire.post('/v1/reports', {
        body: { ...body, details: 'Once more: two left hands, and no face.' },
      })
      const second = read(ReportAnswer, answer, 201)
      must(
        first.created && !second.created && second.report.id === first.report.id,
        'created: false, with the report that stands',
        `created was ${second.created}`,
        answer,
      )
      must((await ledgerOf(scene)) === before, 'the ledger as it was', 'it moved', answer)
    },
  },
  {
    id: 'keys.reports-at-once',
    must: 'Several reports of one result at once, under keys of their own, are one report.',
    source: 'design: Once; E12',
    fix: 'Let transactions on one wallet wait for each other.',
    needs: ['stage'],
    async run(scene) {
      const body = aReport([await freshResult(scene)], await reasonOf(scene))
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => scene.wire.post('/v1/reports', { body })))
      const read201 = answers.map((answer) => read(ReportAnswer, answer, 201))
      must(new Set(read201.map(({ report }) => report.id)).size === 1, 'one report', 'there were more', ...answers.slice(0, 3))
      must(read201.filter(({ created }) => created).length === 1, 'created: true once', 'it was not', ...answers.slice(0, 3))
    },
  },
  {
    id: 'keys.request-once',
    must: 'Another request for a pack, under another key, is answered with the open one; several at once are one.',
    source: 'design: Once',
    fix: 'Allow one open request a pack, by a constraint of the database.',
    needs: ['stage'],
    async run(scene) {
      const body = await requestOf(scene.wire, await freshPack(scene))
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => scene.wire.post('/v1/refunds', { body })))
      answers.push(await scene.wire.post('/v1/refunds', { body }))
      const told = answers.map((answer) => read(RefundAnswer, answer, 201))
      if (told[0]!.refund.status === 'declined')
        return ['The policy refuses the pack: a request that is over does not answer another.']
      must(new Set(told.map(({ refund }) => refund.id)).size === 1, 'one refund', 'there were more', ...answers.slice(0, 3))
      must(told.filter(({ created }) => created).length === 1, 'created: true once', 'it was not', ...answers.slice(0, 3))
      return undefined
    },
  },
]

/** A reason that the policy in force knows. */
const reasonOf = async ({ wire }: Scene) => need((await reasonsOf(wire))[0], 'The policy knows no reason for reports.')
