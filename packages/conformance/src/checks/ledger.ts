import { HistoryPage, type LedgerEntry, type Lot, Wallet } from '@makegood/contract'
import { read } from '../answers.ts'
import type { Check } from '../check.ts'
import type { Exchange } from '../exchange.ts'
import { must, Skipped } from '../failed.ts'
import { sum } from '../sum.ts'

const SOURCE = 'design: Ledger, Time and money'

/** What the ledger says of credits. */
export const ledger: Check[] = [
  {
    id: 'money.balance',
    must: 'The credits of the ledger add up to the balance, and each entry says the balance after it.',
    source: `${SOURCE}; wallet.ts; C6`,
    fix: 'Write balance and entry in one transaction; never edit an entry.',
    async run({ things }) {
      const { wallet, entries, exchanges } = await things()
      const oldestFirst = [...entries].reverse()
      if (oldestFirst.length > 0) mustBeGapless(oldestFirst, exchanges.entries)
      let balance = 0
      for (const entry of oldestFirst) {
        balance += entry.credits
        must(
          entry.balanceAfter === balance,
          `${balance} credits after entry ${entry.sequence}`,
          `it says ${entry.balanceAfter}`,
          exchanges.entries,
        )
      }
      must(wallet.balance === balance, `a balance of ${balance}`, `it was ${wallet.balance}`, exchanges.wallet, exchanges.entries)
    },
  },
  {
    id: 'money.moves',
    must: 'The moves of an entry add up to what it did to the balance; a capture moves held credits and leaves the balance as it is.',
    source: `${SOURCE}; wallet.ts; E1`,
    fix: 'Say of each entry which lots it took from or gave to, and how much.',
    async run({ things }) {
      const { entries, exchanges } = await things()
      for (const { kind, moves, credits, sequence } of entries) {
        const moved = sum(moves.map((move) => move.credits))
        if (kind === 'capture')
          must(credits === 0, `0 credits for the capture ${sequence}`, `it was ${credits}`, exchanges.entries)
        else
          must(moved === credits, `moves of ${credits} credits in entry ${sequence}`, `they were of ${moved}`, exchanges.entries)
      }
    },
  },
  {
    id: 'money.lots',
    must: 'What is left in the lots is the balance, what they hold is held, and no lot has more than it came with.',
    source: `${SOURCE}; wallet.ts; A7, C12`,
    fix: 'Keep credits by lots; the balance is what is left in them.',
    async run({ things }) {
      const { wallet, exchanges } = await things()
      const { lots, balance, held } = wallet
      must(
        sum(lots.map(({ left }) => left)) === balance,
        `${balance} credits left in all lots`,
        `there were ${sum(lots.map(({ left }) => left))}`,
        exchanges.wallet,
      )
      must(
        sum(lots.map((lot) => lot.held)) === held,
        `${held} credits held in all lots`,
        `there were ${sum(lots.map((lot) => lot.held))}`,
        exchanges.wallet,
      )
      const full = lots.find((lot) => lot.left + lot.held > lot.credits)
      must(
        !full,
        `at most ${full?.credits} credits in the lot ${full?.id}`,
        `there were ${(full?.left ?? 0) + (full?.held ?? 0)}`,
        exchanges.wallet,
      )
    },
  },
  {
    id: 'money.gifts',
    must: 'Credits that nobody bought have no price: free, bonus, courtesy and returned ones never turn into cash.',
    source: `${SOURCE}; A5, C15`,
    fix: 'Give lots of these kinds `paid: null` and no pack.',
    async run({ things }) {
      const { wallet, exchanges } = await things()
      const priced = (lot: Lot) =>
        lot.kind !== 'pack' && ['free', 'bonus', 'courtesy', 'return'].includes(lot.kind) && lot.paid !== null
      must(!wallet.lots.some(priced), 'paid: null for what nobody bought', 'there was a price', exchanges.wallet)
      const bare = wallet.lots.find((lot) => lot.kind === 'pack' && lot.packId === null)
      must(!bare, 'packId for every lot that was bought', `the lot ${bare?.id} has none`, exchanges.wallet)
    },
  },
  {
    id: 'money.history',
    must: 'The lines of the history add up to the balance and say it after each.',
    source: 'history.ts',
    fix: 'Let a refund take up the ledger entries that opened it; leave out what does nothing to the balance.',
    async run({ wire, things }) {
      const { lines, exchanges } = await things()
      const { wallet } = read(HistoryPage, await wire.get('/v1/wallet/history?limit=1'))
      must(
        sum(lines.map(({ credits }) => credits ?? 0)) === wallet.balance,
        `lines of ${wallet.balance} credits`,
        `they were of ${sum(lines.map(({ credits }) => credits ?? 0))}`,
        exchanges.history,
      )
      let balance = 0
      for (const line of [...lines].reverse()) {
        balance += line.credits ?? 0
        must(
          line.balanceAfter === balance,
          `${balance} credits after line ${line.sequence}`,
          `it says ${line.balanceAfter}`,
          exchanges.history,
        )
      }
    },
  },
  {
    id: 'money.once',
    must: 'The credits of one generation come back once.',
    source: `${SOURCE}; C7, E12`,
    fix: 'Let a generation remember what it still costs, and give back no more than that.',
    async run({ things }) {
      const { entries, exchanges } = await things()
      const BACK = ['release', 'return', 'courtesy', 'grant']
      for (const id of new Set(entries.flatMap(({ generationId }) => generationId ?? []))) {
        const mine = entries.filter(({ generationId }) => generationId === id)
        const cost = -sum(mine.filter(({ kind }) => kind === 'hold' || kind === 'spend').map(({ credits }) => credits))
        const back = sum(mine.filter(({ kind }) => BACK.includes(kind)).map(({ credits }) => credits))
        must(back <= cost, `at most ${cost} credits back for ${id}`, `there were ${back}`, exchanges.entries)
      }
    },
  },
  {
    id: 'money.one-moment',
    must: 'The history shows the wallet of the same moment.',
    source: 'history.ts: HistoryPage',
    fix: 'Read both in one transaction.',
    async run({ wire }) {
      const [history, wallet] = [await wire.get('/v1/wallet/history?limit=1'), await wire.get('/v1/wallet')]
      const [one, other] = [read(HistoryPage, history), read(Wallet, wallet)]
      if (one.wallet.sequence !== other.sequence) throw new Skipped('The wallet changed in between.')
      must(
        one.wallet.balance === other.balance && one.wallet.id === other.id,
        'the same wallet in both',
        'they differ',
        history,
        wallet,
      )
    },
  },
]

function mustBeGapless(oldestFirst: readonly LedgerEntry[], exchange: Exchange): void {
  oldestFirst.forEach(({ sequence }, index) =>
    must(sequence === index + 1, `the sequence ${index + 1}: gapless, from 1`, `it was ${sequence}`, exchange),
  )
}
