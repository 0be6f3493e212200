import type { HistoryPage, LedgerEntry, PackList, Page, Quote, Refund, Wallet } from '@makegood/contract'
import { answering, type Break, isPost, respond } from './break.ts'

const refunds = (change: (refund: Refund) => object) =>
  answering(/refunds$/, (list: Partial<Page<Refund>>) => (list.items ? { ...list, items: list.items.map(change) } : list))

/** What may be wrong with money and cases, each with the check that must find it. */
export const brokenMoney: [what: string, check: string, how: Break][] = [
  [
    'has a wrong balance',
    'money.balance',
    answering(/wallet$/, (wallet: Wallet) => ({ ...wallet, balance: wallet.balance + 1 })),
  ],
  [
    'has a gap in its ledger',
    'money.balance',
    answering(/entries$/, (page: Page<LedgerEntry>) => ({ ...page, items: page.items.filter(({ sequence }) => sequence !== 3) })),
  ],
  [
    'moves other credits than it says',
    'money.moves',
    answering(/entries$/, (page: Page<LedgerEntry>) => ({
      ...page,
      items: page.items.map((entry) => ({ ...entry, moves: [] })),
    })),
  ],
  [
    'has lots that do not add up',
    'money.lots',
    answering(/wallet$/, (wallet: Wallet) => ({ ...wallet, lots: wallet.lots.slice(1) })),
  ],
  [
    'turns a courtesy into cash',
    'money.gifts',
    answering(/wallet$/, (wallet: Wallet) => ({
      ...wallet,
      lots: wallet.lots.map((lot) => ({ ...lot, paid: lot.paid ?? { amount: 100, currency: 'EUR' } })),
    })),
  ],
  [
    'has a history that does not add up',
    'money.history',
    answering(/history$/, (page: HistoryPage) => ({ ...page, items: page.items.slice(0, -1) })),
  ],
  [
    'counts money in euros',
    'money.whole',
    answering(/quote$/, (quote: Quote) => JSON.parse(JSON.stringify(quote).replaceAll(/"amount":(\d+)/g, '"amount":$1.5'))),
  ],
  [
    'has a currency of its own',
    'money.whole',
    answering(/packs$/, (list: PackList) => JSON.parse(JSON.stringify(list).replaceAll('"EUR"', '"QQQ"'))),
  ],
  [
    'refunds more than was paid',
    'money.packs',
    answering(/packs$/, (list: PackList) => ({
      ...list,
      items: list.items.map((one) => ({
        ...one,
        pack: { ...one.pack, refunded: { ...one.pack.paid, amount: one.pack.paid.amount + 1 } },
      })),
    })),
  ],
  [
    'sends a refund twice',
    'money.transfers',
    refunds((refund) => ({ ...refund, transfers: [...refund.transfers, ...refund.transfers] })),
  ],
  [
    'gives a failed run back twice',
    'money.once',
    answering(/entries$/, (page: Page<LedgerEntry>) => ({
      ...page,
      items: page.items.flatMap((entry) => (entry.kind === 'return' ? [entry, { ...entry, id: `${entry.id}-again` }] : entry)),
    })),
  ],
  [
    'has a total that is another',
    'money.quote-adds-up',
    answering(/quote$/, (quote: Quote) => ({ ...quote, options: quote.options.map((option) => ({ ...option, lines: [] })) })),
  ],
  [
    'pays another amount in silence',
    'money.quote-holds',
    (handle) => async (request) => {
      const response = await handle(request.clone())
      return response.status === 409 && isPost(request, /refunds$/)
        ? respond(response, { refund: {}, created: true }, { status: 201 })
        : response
    },
  ],
  [
    'has what arrived before it was sent',
    'money.times',
    refunds((refund) => ({
      ...refund,
      transfers: refund.transfers.map((one) => ({
        ...one,
        status: 'arrived',
        sentAt: '2026-06-15T09:00:00Z',
        arrivedAt: '2026-06-14T09:00:00Z',
      })),
    })),
  ],
  [
    'shows another wallet in the history',
    'money.one-moment',
    answering(/history$/, (page: HistoryPage) => ({ ...page, wallet: { ...page.wallet, balance: 0 } })),
  ],
  [
    'goes ways that there are not',
    'lifecycles.events',
    refunds((refund) => ({ ...refund, events: [...refund.events, { ...refund.events.at(-1), kind: 'declined' }] })),
  ],
  ['offers what cannot be', 'lifecycles.acts', refunds((refund) => ({ ...refund, acts: ['give_information'] }))],
  [
    'cancels what is paid',
    'lifecycles.not-possible',
    (handle) => async (request) => (isPost(request, /cancel$/) ? Response.json({}, { status: 200 }) : handle(request)),
  ],
  [
    'calls what was sent arrived',
    'lifecycles.sent-arrived',
    answering(/refunds\/[^/]+$/, (refund: Refund) =>
      JSON.parse(JSON.stringify(refund).replaceAll('"status":"sent"', '"status":"arrived"')),
    ),
  ],
  [
    'loses the failed transfer',
    'lifecycles.failed',
    answering(/destination$/, (refund: Refund) => ({ ...refund, transfers: refund.transfers.slice(-1) })),
  ],
  [
    'keeps a pack for what was canceled',
    'lifecycles.canceled',
    answering(/packs$/, (list: PackList) => ({ ...list, items: list.items.map((one) => ({ ...one, open: true })) })),
  ],
  [
    'approves on being told more',
    'lifecycles.information',
    answering(/information$/, (refund: Refund) => ({ ...refund, status: 'canceled' })),
  ],
  [
    'lets one ask for ever',
    'lifecycles.appeal',
    answering(/refunds\/[^/]+$/, (refund: Refund) => (refund.status === 'declined' ? { ...refund, acts: ['appeal'] } : refund)),
  ],
]
