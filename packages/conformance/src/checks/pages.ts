import { HistoryPage, LedgerEntryPage, type Page, RefundPage, Wallet } from '@makegood/contract'
import type * as v from 'valibot'
import { read, readProblem } from '../answers.ts'
import type { Check } from '../check.ts'
import { must, need, Skipped } from '../failed.ts'
import { aPack } from '../setting.ts'
import { readAll } from '../things.ts'

type Item = { id: string }
type List = { path: string; schema: v.GenericSchema<unknown, Page<Item>> }

const lists: List[] = [
  { path: '/v1/wallet/entries', schema: LedgerEntryPage },
  { path: '/v1/wallet/history', schema: HistoryPage },
  { path: '/v1/refunds', schema: RefundPage },
]

const SOURCE = 'operations.ts: cursor, limit; design: Service'
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id)
const same = (one: readonly unknown[], other: readonly unknown[]) => JSON.stringify(one) === JSON.stringify(other)

export const pages: Check[] = [
  {
    id: 'pages.limit',
    must: 'A page has as many items as asked for, and says where to go on while there are more.',
    source: SOURCE,
    fix: 'Fetch one row more than the limit to know whether there are more; nextCursor is null on the last page alone.',
    async run({ wire }) {
      for (const { path, schema } of lists) {
        const all = await readAll(wire, path, schema)
        const answer = await wire.get(`${path}?limit=1`)
        const one = read(schema, answer)
        must(
          one.items.length === Math.min(1, all.items.length),
          'one item at a limit of 1',
          `there were ${one.items.length}`,
          answer,
        )
        must(
          (one.nextCursor !== null) === all.items.length > 1,
          'nextCursor where there are more, and null where there are none',
          `it was ${one.nextCursor}`,
          answer,
        )
      }
    },
  },
  {
    id: 'pages.walk',
    must: 'Cursors walk through everything, each item exactly once and in one order.',
    source: SOURCE,
    fix: 'Let a cursor stand for the last item seen (its sequence), never for a number of items to skip.',
    async run({ wire }) {
      for (const { path, schema } of lists) {
        const whole = await readAll(wire, path, schema)
        const steps = await readAll(wire, path, schema, { limit: '2' })
        if (!whole.whole || !steps.whole) continue
        const [all, walked] = [idsOf(whole.items), idsOf(steps.items)]
        must(
          new Set(walked).size === walked.length,
          `each item of ${path} once`,
          'one came twice',
          ...steps.exchanges.slice(0, 3),
        )
        must(
          same(all, walked),
          `the same items of ${path} at every limit`,
          `there were ${walked.length} of ${all.length}, or in another order`,
          ...steps.exchanges.slice(0, 3),
        )
      }
    },
  },
  {
    id: 'pages.newest-first',
    must: 'The ledger, the history and the refunds come newest first.',
    source: 'operations.ts',
    fix: 'Order by sequence, descending.',
    async run({ things }) {
      const { entries, lines, refunds, exchanges } = await things()
      const falls = (numbers: readonly number[]) => numbers.every((number, index) => index === 0 || number < numbers[index - 1]!)
      must(falls(entries.map(({ sequence }) => sequence)), 'entries by falling sequence', 'they were not', exchanges.entries)
      must(falls(lines.map(({ sequence }) => sequence)), 'lines by falling sequence', 'they were not', exchanges.history)
      const times = refunds.map(({ createdAt }) => Date.parse(createdAt))
      must(
        times.every((time, index) => index === 0 || time <= times[index - 1]!),
        'refunds by falling createdAt',
        'they were not',
        exchanges.refunds,
      )
    },
  },
  {
    id: 'pages.stable',
    must: 'Something new between two pages neither repeats nor hides anything old.',
    source: SOURCE,
    fix: 'Let a cursor stand for the last item seen (its sequence), never for a number of items to skip.',
    needs: ['stage'],
    async run({ wire, stage }) {
      for (const { path, schema } of lists.slice(0, 2)) {
        const before = await readAll(wire, path, schema)
        const firstAnswer = await wire.get(`${path}?limit=2`)
        const first = read(schema, firstAnswer)
        await stage!.play('buyPack', { ...aPack, credits: 5 })
        const rest = await readAll(wire, path, schema, { limit: '2', cursor: first.nextCursor ?? '' })
        must(
          same(idsOf([...first.items, ...rest.items]), idsOf(before.items)),
          `what was in ${path} before, once each`,
          'it was not',
          firstAnswer,
          ...rest.exchanges.slice(0, 2),
        )
      }
    },
  },
  {
    id: 'pages.bad-cursor',
    must: 'A cursor that no page gave is invalid_request at /cursor.',
    source: `${SOURCE}; problems.ts`,
    fix: 'Check cursors when you read them; one that cannot be read must not begin anew in silence.',
    async run({ wire }) {
      for (const { path } of lists)
        for (const cursor of ['nonsense', '%00', btoa('before:-1')])
          await mustBeWrong(wire.get(`${path}?cursor=${cursor}`), '/cursor')
    },
  },
  {
    id: 'pages.bad-limit',
    must: 'A limit that is no number from 1 to 100 is invalid_request at /limit.',
    source: `${SOURCE}; problems.ts`,
    fix: 'Refuse it rather than bend it.',
    async run({ wire }) {
      for (const { path } of lists)
        for (const limit of ['0', '101', 'abc', '-1', '1.5', '1e1'])
          await mustBeWrong(wire.get(`${path}?limit=${limit}`), '/limit')
    },
  },
  {
    id: 'pages.after',
    must: 'The ledger after a sequence is exactly what came later.',
    source: 'operations.ts: after',
    fix: 'Entries with a higher sequence, nothing else; one that is no number is a problem.',
    async run({ wire, things }) {
      const { entries } = await things()
      need(entries[0], 'The wallet has no ledger entry.')
      for (const after of [0, entries[Math.floor(entries.length / 2)]!.sequence, entries[0]!.sequence]) {
        const later = await readAll(wire, '/v1/wallet/entries', LedgerEntryPage, { limit: '100', after: String(after) })
        const expected = entries.filter(({ sequence }) => sequence > after)
        must(
          same(idsOf(later.items), idsOf(expected)),
          `${expected.length} entries after ${after}`,
          `there were ${later.items.length}`,
          later.exchange,
        )
      }
      await mustBeWrong(wire.get('/v1/wallet/entries?after=x'), '/after')
    },
  },
  {
    id: 'pages.changed-after',
    must: 'The history after a change of the wallet has all lines that changed since, and none where nothing did.',
    source: 'operations.ts: changedAfter; design: Service',
    fix: 'Keep with each line the sequence of the change that touched it last.',
    async run({ wire, things }) {
      const { lines } = await things()
      const all = await readAll(wire, '/v1/wallet/history', HistoryPage, { limit: '100', changedAfter: '0' })
      must(
        same(idsOf(all.items), idsOf(lines)),
        'every line after change 0',
        `there were ${all.items.length} of ${lines.length}`,
        all.exchange,
      )
      const { sequence } = read(Wallet, await wire.get('/v1/wallet'))
      const answer = await wire.get(`/v1/wallet/history?changedAfter=${sequence}`)
      const none = read(HistoryPage, answer)
      must(none.items.length === 0, 'no line after the latest change', `there were ${none.items.length}`, answer)
      await mustBeWrong(wire.get('/v1/wallet/history?changedAfter=x'), '/changedAfter')
    },
  },
  {
    id: 'pages.changed-since',
    must: 'What changes after that is in it, alone.',
    source: 'operations.ts: changedAfter; design: Service',
    fix: 'Keep with each line the sequence of the change that touched it last.',
    needs: ['stage'],
    async run({ wire, stage }) {
      const { sequence } = read(Wallet, await wire.get('/v1/wallet'))
      await stage!.play('buyPack', { ...aPack, credits: 7 })
      const answer = await wire.get(`/v1/wallet/history?changedAfter=${sequence}`)
      const [line, ...more] = read(HistoryPage, answer).items
      must(
        line?.kind === 'purchase' && line.credits === 7 && more.length === 0,
        'the purchase that came afterwards, alone',
        `there were ${more.length + (line ? 1 : 0)} lines`,
        answer,
      )
    },
  },
  {
    id: 'pages.total',
    must: 'The history says how many lines there are in all, whatever the page.',
    source: 'history.ts: total',
    fix: 'Count by the same filters that the list has.',
    async run({ wire, things }) {
      const { lines } = await things()
      for (const kind of [null, ...new Set(lines.map((line) => line.kind))]) {
        const answer = await wire.get(`/v1/wallet/history?limit=1${kind === null ? '' : `&kind=${encodeURIComponent(kind)}`}`)
        const expected = lines.filter((line) => kind === null || line.kind === kind).length
        const { total } = read(HistoryPage, answer)
        must(total === expected, `a total of ${expected}`, `it was ${total}`, answer)
      }
    },
  },
  {
    id: 'pages.filters',
    must: 'A filter leaves exactly what it names, a member of an enum that nobody knows nothing at all.',
    source: 'operations.ts: status, origin, kind, standing, from, until',
    fix: 'Filter in the query, before the page is cut.',
    async run({ wire, things }) {
      const { refunds, lines } = await things()
      const [refund, line] = [refunds[0], lines[Math.floor(lines.length / 2)]]
      if (!refund && !line) throw new Skipped('The wallet has neither a refund nor a line of history.')
      for (const name of ['status', 'origin'] as const) {
        if (!refund) break
        const found = await readAll(wire, '/v1/refunds', RefundPage, { limit: '100', [name]: refund[name] })
        must(
          same(idsOf(found.items), idsOf(refunds.filter((one) => one[name] === refund[name]))),
          `the refunds whose ${name} is ${refund[name]}`,
          `there were ${found.items.length}`,
          found.exchange,
        )
      }
      for (const path of ['/v1/refunds?status=no_such_status', '/v1/wallet/history?kind=no_such_kind']) {
        const answer = await wire.get(path)
        const { items } = read(path.startsWith('/v1/refunds') ? RefundPage : HistoryPage, answer)
        must(items.length === 0, 'nothing', `there were ${items.length}`, answer)
      }
      if (!line) return
      const found = await readAll(wire, '/v1/wallet/history', HistoryPage, { limit: '100', kind: line.kind, until: line.at })
      const expected = lines.filter(({ kind, at }) => kind === line.kind && Date.parse(at) <= Date.parse(line.at))
      must(
        same(idsOf(found.items), idsOf(expected)),
        `${expected.length} lines of ${line.kind} up to ${line.at}`,
        `there were ${found.items.length}`,
        found.exchange,
      )
      await mustBeWrong(wire.get('/v1/wallet/history?from=yesterday'), '/from')
    },
  },
]

async function mustBeWrong(asked: ReturnType<Parameters<Check['run']>[0]['wire']['get']>, pointer: string): Promise<void> {
  const answer = await asked
  const pointers = (readProblem(answer, 'invalid_request').errors ?? []).map((fault) => fault.pointer)
  must(pointers.includes(pointer), `a fault at ${pointer}`, `they were at ${pointers.join(', ') || 'none'}`, answer)
}
