import type {
  Attachment, HistoryPage, LedgerEntry, PackList, Page, PolicySummary, Quote, ReceiptKeySet, Refund, RefundAnswer, ReportAnswer, Wallet, Withdrawal,
} from '@makegood/contract'
import { ADA, answering, asking, type Break, changed, isEve, isPost, pathOf, problemWhere, respond } from './break.ts'
import { problemOf } from './problem.ts'

const KEY = 'Idempotency-Key'
const anew = (request: Request) => changed(request, { headers: { [KEY]: crypto.randomUUID() } })

/** A list that skips so many items instead of going on after the last one seen. */
const byOffset = (path: RegExp): Break => (handle) => async (request) => {
  if (!path.test(pathOf(request))) return handle(request)
  const url = new URL(request.url)
  const skip = Number(url.searchParams.get('cursor') ?? 0)
  const limit = Number(url.searchParams.get('limit') ?? 50)
  url.searchParams.delete('cursor')
  url.searchParams.set('limit', '100')
  const response = await handle(await changed(request, { url: url.href }))
  const { items, ...rest } = (await response.json()) as { items: object[] }
  return respond(response, { ...rest, items: items.slice(skip, skip + limit), nextCursor: skip + limit < items.length ? String(skip + limit) : null })
}

/** An attachment whose body or type is made to fit. */
const uploading = (change: (request: Request) => Promise<Request> | Request) => asking((request) => (isPost(request, /attachments$/) ? change(request) : request))

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

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

const refunds = (change: (refund: Refund) => object) => answering(/refunds$/, (list: Partial<Page<Refund>>) => (list.items ? { ...list, items: list.items.map(change) } : list))

/** What may be wrong with what a backend does, each with the check that must find it. */
export const brokenRules: [what: string, check: string, how: Break][] = [
  ['shows nothing', 'stage.shows', answering(/refunds$/, (list: Page<Refund>) => ({ ...list, items: [] }))],
  ['gives one item too many', 'pages.limit', answering(/history$/, (page: HistoryPage) => ({ ...page, items: [...page.items, ...page.items] }))],
  ['never comes to the end of a list', 'pages.limit', answering(/refunds$/, (page: Page<Refund>) => ({ ...page, nextCursor: page.nextCursor ?? 'YmVmb3JlOjE' }))],
  ['shuffles a list', 'pages.newest-first', answering(/entries$/, (page: Page<LedgerEntry>) => ({ ...page, items: [...page.items].reverse() }))],
  ['repeats an item on the next page', 'pages.walk', answering(/entries$/, (page: Page<LedgerEntry>, request) => ({ ...page, items: new URL(request.url).searchParams.has('cursor') ? page.items.map(() => page.items[0]) : page.items }))],
  ['counts what to skip', 'pages.stable', byOffset(/entries$/)],
  ['begins anew at a bad cursor', 'pages.bad-cursor', asking((request) => (/cursor=nonsense/.test(request.url) ? changed(request, { url: request.url.replace(/cursor=[^&]*/, '') }) : request))],
  ['bends a limit', 'pages.bad-limit', asking((request) => changed(request, { url: request.url.replace('limit=101', 'limit=100') }))],
  ['ignores after', 'pages.after', asking((request) => changed(request, { url: request.url.replace(/(entries\?.*)after=\d+/, '$1') }))],
  ['ignores changedAfter', 'pages.changed-after', asking((request) => changed(request, { url: request.url.replace(/changedAfter=\d+/, '') }))],
  ['forgets what changed', 'pages.changed-since', answering(/history$/, (page: HistoryPage, request) => (/changedAfter/.test(request.url) ? { ...page, items: [] } : page))],
  ['counts the page alone', 'pages.total', answering(/history$/, (page: HistoryPage) => ({ ...page, total: page.items.length }))],
  ['ignores a status', 'pages.filters', asking((request) => changed(request, { url: request.url.replace(/status=no_such_status/, '') }))],
  ['needs no key', 'keys.required', asking((request) => (request.method === 'POST' ? changed(request, { headers: { [KEY]: request.headers.get(KEY) ?? crypto.randomUUID() } }) : request))],
  ['does not know a key again', 'keys.same-answer', asking((request) => (request.method === 'POST' ? anew(request) : request))],
  ['does not look at the body of a key', 'keys.other-body', sharingKeys],
  ['does not look at the call of a key', 'keys.other-call', sharingKeys],
  ['shares keys between people', 'keys.own', sharingKeys],
  ['does a key once for each request at once', 'keys.at-once', asking((request) => (request.method === 'POST' ? anew(request) : request))],
  ['gives credits back for each try', 'keys.nothing-twice', (handle) => {
    let tries = 0
    return answering(/(wallet|entries)$/, (json: Partial<Wallet>) => {
      tries += 1
      return json.balance === undefined ? json : { ...json, balance: json.balance + tries }
    })(handle)
  }],
  ['calls a known report new', 'keys.report-once', answering(/reports$/, (answer: ReportAnswer) => ({ ...answer, created: true }))],
  ['makes a report for each request', 'keys.reports-at-once', answering(/reports$/, (answer: ReportAnswer) => ({ ...answer, report: { ...answer.report, id: crypto.randomUUID() } }))],
  ['opens a case for each request', 'keys.request-once', answering(/refunds$/, (answer: Partial<RefundAnswer>) => (answer.refund ? { ...answer, refund: { ...answer.refund, id: crypto.randomUUID() } } : answer))],
  ['says 403 to somebody else', 'wallets.reading', (handle) => async (request) => {
    const response = await handle(request)
    return response.status === 404 && isEve(request) && !/no-such-id/.test(request.url) ? new Response('{}', { status: 403 }) : response
  }],
  ['says more of what there is', 'wallets.reading', (handle) => async (request) => {
    const response = await handle(request)
    return response.status === 404 && isEve(request) && !/no-such-id/.test(request.url) ? problemOf('not_found', { detail: 'It is not yours.' }) : response
  }],
  ['shows a refund to anyone', 'wallets.reading', asking((request) => (/refunds\/ref/.test(request.url) && request.method === 'GET' ? changed(request, { headers: ADA }) : request))],
  ['forecasts for anyone', 'wallets.forecasts', asking((request) => (pathOf(request) === '/v1/forecasts' ? changed(request, { headers: ADA }) : request))],
  ['lists what belongs to others', 'wallets.lists', asking((request) => (pathOf(request) === '/v1/refunds' && request.method === 'GET' ? changed(request, { headers: ADA }) : request))],
  ['lets anyone cancel', 'wallets.writing', asking((request) => (isPost(request, /(cancel|appeal)$/) && isEve(request) ? changed(request, { headers: ADA }) : request))],
  ['tells whose an attachment is', 'wallets.attachments', (handle) => async (request) => {
    const text = isEve(request) && request.method === 'POST' ? await request.clone().text() : ''
    return /"attachments":\["att/.test(text) ? problemOf('not_possible') : handle(request)
  }],
  ['has a wrong balance', 'money.balance', answering(/wallet$/, (wallet: Wallet) => ({ ...wallet, balance: wallet.balance + 1 }))],
  ['has a gap in its ledger', 'money.balance', answering(/entries$/, (page: Page<LedgerEntry>) => ({ ...page, items: page.items.filter(({ sequence }) => sequence !== 3) }))],
  ['moves other credits than it says', 'money.moves', answering(/entries$/, (page: Page<LedgerEntry>) => ({ ...page, items: page.items.map((entry) => ({ ...entry, moves: [] })) }))],
  ['has lots that do not add up', 'money.lots', answering(/wallet$/, (wallet: Wallet) => ({ ...wallet, lots: wallet.lots.slice(1) }))],
  ['turns a courtesy into cash', 'money.gifts', answering(/wallet$/, (wallet: Wallet) => ({ ...wallet, lots: wallet.lots.map((lot) => ({ ...lot, paid: lot.paid ?? { amount: 100, currency: 'EUR' } })) }))],
  ['has a history that does not add up', 'money.history', answering(/history$/, (page: HistoryPage) => ({ ...page, items: page.items.slice(0, -1) }))],
  ['counts money in euros', 'money.whole', answering(/quote$/, (quote: Quote) => JSON.parse(JSON.stringify(quote).replaceAll(/"amount":(\d+)/g, '"amount":$1.5')))],
  ['has a currency of its own', 'money.whole', answering(/packs$/, (list: PackList) => JSON.parse(JSON.stringify(list).replaceAll('"EUR"', '"QQQ"')))],
  ['refunds more than was paid', 'money.packs', answering(/packs$/, (list: PackList) => ({ ...list, items: list.items.map((one) => ({ ...one, pack: { ...one.pack, refunded: { ...one.pack.paid, amount: one.pack.paid.amount + 1 } } })) }))],
  ['sends a refund twice', 'money.transfers', refunds((refund) => ({ ...refund, transfers: [...refund.transfers, ...refund.transfers] }))],
  ['gives a failed run back twice', 'money.once', answering(/entries$/, (page: Page<LedgerEntry>) => ({ ...page, items: page.items.flatMap((entry) => (entry.kind === 'return' ? [entry, { ...entry, id: `${entry.id}-again` }] : entry)) }))],
  ['has a total that is another', 'money.quote-adds-up', answering(/quote$/, (quote: Quote) => ({ ...quote, options: quote.options.map((option) => ({ ...option, lines: [] })) }))],
  ['pays another amount in silence', 'money.quote-holds', (handle) => async (request) => {
    const response = await handle(request.clone())
    return response.status === 409 && isPost(request, /refunds$/) ? respond(response, { refund: {}, created: true }, { status: 201 }) : response
  }],
  ['has what arrived before it was sent', 'money.times', refunds((refund) => ({ ...refund, transfers: refund.transfers.map((one) => ({ ...one, status: 'arrived', sentAt: '2026-06-15T09:00:00Z', arrivedAt: '2026-06-14T09:00:00Z' })) }))],
  ['shows another wallet in the history', 'money.one-moment', answering(/history$/, (page: HistoryPage) => ({ ...page, wallet: { ...page.wallet, balance: 0 } }))],
  ['goes ways that there are not', 'lifecycles.events', refunds((refund) => ({ ...refund, events: [...refund.events, { ...refund.events.at(-1), kind: 'declined' }] }))],
  ['offers what cannot be', 'lifecycles.acts', refunds((refund) => ({ ...refund, acts: ['give_information'] }))],
  ['cancels what is paid', 'lifecycles.not-possible', (handle) => async (request) => (isPost(request, /cancel$/) ? Response.json({}, { status: 200 }) : handle(request))],
  ['calls what was sent arrived', 'lifecycles.sent-arrived', answering(/refunds\/[^/]+$/, (refund: Refund) => JSON.parse(JSON.stringify(refund).replaceAll('"status":"sent"', '"status":"arrived"')))],
  ['loses the failed transfer', 'lifecycles.failed', answering(/destination$/, (refund: Refund) => ({ ...refund, transfers: refund.transfers.slice(-1) }))],
  ['keeps a pack for what was canceled', 'lifecycles.canceled', answering(/packs$/, (list: PackList) => ({ ...list, items: list.items.map((one) => ({ ...one, open: true })) }))],
  ['approves on being told more', 'lifecycles.information', answering(/information$/, (refund: Refund) => ({ ...refund, status: 'canceled' }))],
  ['lets one ask for ever', 'lifecycles.appeal', answering(/refunds\/[^/]+$/, (refund: Refund) => (refund.status === 'declined' ? { ...refund, acts: ['appeal'] } : refund))],
  ['misnames an attachment', 'attachments.png', answering(/attachments$/, (attachment: Attachment) => ({ ...attachment, mediaType: 'application/octet-stream' }))],
  ['takes SVG', 'attachments.type', uploading((request) => (request.headers.get('Content-Type') === 'image/svg+xml' ? changed(request, { headers: { 'Content-Type': 'image/png' }, body: png }) : request))],
  ['believes what a file says it is', 'attachments.sniffed', uploading(async (request) => ((await request.clone().text()).includes('<script>') ? changed(request, { body: png }) : request))],
  ['takes files of any size', 'attachments.large', uploading(async (request) => ((await request.clone().arrayBuffer()).byteLength > 20_000_000 ? changed(request, { body: png, drop: ['Content-Length'] }) : request))],
  ['keeps any name', 'attachments.name', answering(/attachments$/, (attachment: Attachment, request) => ({ ...attachment, name: new URL(request.url).searchParams.get('name') }))],
  ['takes attachments that are not there', 'attachments.used', asking(async (request) => (isPost(request, /reports$/) ? changed(request, { body: (await request.clone().text()).replace(/"attachments":\[[^\]]*\]/, '"attachments":[]') }) : request))],
  ['asks for a login to leave', 'withdrawals.anonymous', problemWhere((request) => isPost(request, /withdrawals$/) && !request.headers.has('Authorization'), 'unauthenticated')],
  ['says that there is such a contract', 'withdrawals.secret', answering(/withdrawals$/, (answer: Partial<Withdrawal>) => ({ ...answer, ...(answer.statement?.contract.startsWith('4') && { packId: 'pack' }) }))],
  ['has another reference each time', 'withdrawals.once', answering(/withdrawals$/, (answer: Partial<Withdrawal>) => (answer.reference ? { ...answer, reference: `MG-${crypto.randomUUID()}` } : answer))],
  ['is strict with addresses', 'withdrawals.lenient', (handle) => async (request) => ((await request.clone().text()).includes('müller') ? problemOf('invalid_request') : handle(request))],
  ['publishes its private key', 'withdrawals.keys', answering(/receipt-keys$/, ({ keys }: ReceiptKeySet) => ({ keys: keys.map((key) => ({ ...key, d: 'secret' })) }))],
  ['changes a receipt after it was signed', 'withdrawals.receipt', answering(/withdrawals$/, (answer: Partial<Withdrawal>) => ({ ...answer, receipt: answer.receipt?.map((file) => ({ ...file, text: `${file.text}\n` })) }))],
  ['has no reasons for a report', 'policy.in-force', answering(/policy$/, (policy: PolicySummary) => ({ ...policy, reportReasons: [] }))],
  ['promises something else', 'policy.as-published', answering(/policy$/, (policy: PolicySummary) => ({ ...policy, promises: policy.promises.slice(1) }))],
  ['refuses without a word', 'policy.refusals', answering(/forecasts$/, (answer: object) => JSON.parse(JSON.stringify(answer).replaceAll(/"reasons":\[\{"code"[^\]]*\]/g, '"reasons":[]')))],
  ['grants credits and money at once', 'policy.one-amount', answering(/packs$/, (list: PackList) => ({ ...list, items: list.items.map((one) => ({ ...one, decision: { ...one.decision, amount: { credits: 1, money: { amount: 1, currency: 'EUR' } } } })) }))],
]
