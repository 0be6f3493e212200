import type { HistoryPage, LedgerEntry, Page, Refund, RefundAnswer, ReportAnswer, Wallet } from '@makegood/contract'
import { ADA, answering, asking, type Break, changed, isEve, isPost, pathOf, respond } from './break.ts'
import { problemOf } from './problem.ts'

const KEY = 'Idempotency-Key'
const anew = (request: Request) => changed(request, { headers: { [KEY]: crypto.randomUUID() } })

/** A list that skips so many items instead of going on after the last one seen. */
const byOffset =
  (path: RegExp): Break =>
  (handle) =>
  async (request) => {
    if (!path.test(pathOf(request))) return handle(request)
    const url = new URL(request.url)
    const skip = Number(url.searchParams.get('cursor') ?? 0)
    const limit = Number(url.searchParams.get('limit') ?? 50)
    url.searchParams.delete('cursor')
    url.searchParams.set('limit', '100')
    const response = await handle(await changed(request, { url: url.href }))
    const { items, ...rest } = (await response.json()) as { items: object[] }
    return respond(response, {
      ...rest,
      items: items.slice(skip, skip + limit),
      nextCursor: skip + limit < items.length ? String(skip + limit) : null,
    })
  }

/** The answers of one person by their keys, for everybody. */
const sharingKeys: Break = (handle) => {
  const kept = new Map<string, Promise<Response>>()
  return async (request) => {
    const key = request.headers.get(KEY)
    if (request.method !== 'POST' || key === null) return handle(request)
    const answer = kept.get(key) ?? handle(request)
    kept.set(key, answer)
    return (await answer).clone()
  }
}

/** What may be wrong with lists, keys and wallets, each with the check that must find it. */
export const brokenLists: [what: string, check: string, how: Break][] = [
  ['shows nothing', 'stage.shows', answering(/refunds$/, (list: Page<Refund>) => ({ ...list, items: [] }))],
  [
    'gives one item too many',
    'pages.limit',
    answering(/history$/, (page: HistoryPage) => ({ ...page, items: [...page.items, ...page.items] })),
  ],
  [
    'never comes to the end of a list',
    'pages.limit',
    answering(/refunds$/, (page: Page<Refund>) => ({ ...page, nextCursor: page.nextCursor ?? 'YmVmb3JlOjE' })),
  ],
  [
    'shuffles a list',
    'pages.newest-first',
    answering(/entries$/, (page: Page<LedgerEntry>) => ({ ...page, items: [...page.items].reverse() })),
  ],
  [
    'repeats an item on the next page',
    'pages.walk',
    answering(/entries$/, (page: Page<LedgerEntry>, request) => ({
      ...page,
      items: new URL(request.url).searchParams.has('cursor') ? page.items.map(() => page.items[0]) : page.items,
    })),
  ],
  ['counts what to skip', 'pages.stable', byOffset(/entries$/)],
  [
    'begins anew at a bad cursor',
    'pages.bad-cursor',
    asking((request) =>
      /cursor=nonsense/.test(request.url) ? changed(request, { url: request.url.replace(/cursor=[^&]*/, '') }) : request,
    ),
  ],
  [
    'bends a limit',
    'pages.bad-limit',
    asking((request) => changed(request, { url: request.url.replace('limit=101', 'limit=100') })),
  ],
  [
    'ignores after',
    'pages.after',
    asking((request) => changed(request, { url: request.url.replace(/(entries\?.*)after=\d+/, '$1') })),
  ],
  [
    'ignores changedAfter',
    'pages.changed-after',
    asking((request) => changed(request, { url: request.url.replace(/changedAfter=\d+/, '') })),
  ],
  [
    'forgets what changed',
    'pages.changed-since',
    answering(/history$/, (page: HistoryPage, request) => (/changedAfter/.test(request.url) ? { ...page, items: [] } : page)),
  ],
  ['counts the page alone', 'pages.total', answering(/history$/, (page: HistoryPage) => ({ ...page, total: page.items.length }))],
  [
    'ignores a status',
    'pages.filters',
    asking((request) => changed(request, { url: request.url.replace(/status=no_such_status/, '') })),
  ],
  [
    'needs no key',
    'keys.required',
    asking((request) =>
      request.method === 'POST'
        ? changed(request, { headers: { [KEY]: request.headers.get(KEY) ?? crypto.randomUUID() } })
        : request,
    ),
  ],
  ['does not know a key again', 'keys.same-answer', asking((request) => (request.method === 'POST' ? anew(request) : request))],
  ['does not look at the body of a key', 'keys.other-body', sharingKeys],
  ['does not look at the call of a key', 'keys.other-call', sharingKeys],
  ['shares keys between people', 'keys.own', sharingKeys],
  [
    'does a key once for each request at once',
    'keys.at-once',
    asking((request) => (request.method === 'POST' ? anew(request) : request)),
  ],
  [
    'gives credits back for each try',
    'keys.nothing-twice',
    (handle) => {
      let tries = 0
      return answering(/(wallet|entries)$/, (json: Partial<Wallet>) => {
        tries += 1
        return json.balance === undefined ? json : { ...json, balance: json.balance + tries }
      })(handle)
    },
  ],
  [
    'calls a known report new',
    'keys.report-once',
    answering(/reports$/, (answer: ReportAnswer) => ({ ...answer, created: true })),
  ],
  [
    'makes a report for each request',
    'keys.reports-at-once',
    answering(/reports$/, (answer: ReportAnswer) => ({ ...answer, report: { ...answer.report, id: crypto.randomUUID() } })),
  ],
  [
    'opens a case for each request',
    'keys.request-once',
    answering(/refunds$/, (answer: Partial<RefundAnswer>) =>
      answer.refund ? { ...answer, refund: { ...answer.refund, id: crypto.randomUUID() } } : answer,
    ),
  ],
  [
    'says 403 to somebody else',
    'wallets.reading',
    (handle) => async (request) => {
      const response = await handle(request)
      return response.status === 404 && isEve(request) && !/no-such-id/.test(request.url)
        ? new Response('{}', { status: 403 })
        : response
    },
  ],
  [
    'says more of what there is',
    'wallets.reading',
    (handle) => async (request) => {
      const response = await handle(request)
      return response.status === 404 && isEve(request) && !/no-such-id/.test(request.url)
        ? problemOf('not_found', { detail: 'It is not yours.' })
        : response
    },
  ],
  [
    'shows a refund to anyone',
    'wallets.reading',
    asking((request) =>
      /refunds\/ref/.test(request.url) && request.method === 'GET' ? changed(request, { headers: ADA }) : request,
    ),
  ],
  [
    'forecasts for anyone',
    'wallets.forecasts',
    asking((request) => (pathOf(request) === '/v1/forecasts' ? changed(request, { headers: ADA }) : request)),
  ],
  [
    'lists what belongs to others',
    'wallets.lists',
    asking((request) =>
      pathOf(request) === '/v1/refunds' && request.method === 'GET' ? changed(request, { headers: ADA }) : request,
    ),
  ],
  [
    'lets anyone cancel',
    'wallets.writing',
    asking((request) => (isPost(request, /(cancel|appeal)$/) && isEve(request) ? changed(request, { headers: ADA }) : request)),
  ],
  [
    'tells whose an attachment is',
    'wallets.attachments',
    (handle) => async (request) => {
      const text = isEve(request) && request.method === 'POST' ? await request.clone().text() : ''
      return /"attachments":\["att/.test(text) ? problemOf('not_possible') : handle(request)
    },
  ],
]
