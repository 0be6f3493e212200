import { HistoryPage } from '@makegood/contract'
import { read } from '../answers.ts'
import type { Check } from '../check.ts'
import { must } from '../failed.ts'

/** That what the stage did is there: without it, all else would hold of nothing. */
export const stage: Check[] = [
  {
    id: 'stage.shows',
    must: 'What happened on the stage shows: its packs, its runs, its report and its request.',
    source: 'the stage',
    fix: 'Let the steps of the stage do what your backend does, on the wallets of the tokens that it gave.',
    needs: ['stage'],
    async run({ wire, things }) {
      const { packs, entries, generations, refunds, reportIds, wallet, exchanges } = await things()
      must(packs.length === 2, '2 packs', `there were ${packs.length}`, exchanges.packs)
      must(
        entries.filter(({ kind }) => kind === 'purchase').length === 2,
        '2 purchases in the ledger',
        'there were not',
        exchanges.entries,
      )
      must(generations.length === 5, '5 generations behind the ledger', `there were ${generations.length}`, exchanges.entries)
      must(generations.flatMap(({ results }) => results).length === 4, '4 results', 'there were not', exchanges.entries)
      must(
        refunds.some(({ origin }) => origin === 'request'),
        'a refund that was asked for',
        'there was none',
        exchanges.refunds,
      )
      must(reportIds.length > 0, 'the report about a result in its forecast', 'there was none', exchanges.refunds)
      must(wallet.sequence > 0, 'a wallet that has changed', 'its sequence was 0', exchanges.wallet)
      const history = await wire.get('/v1/wallet/history?kind=purchase')
      must(read(HistoryPage, history).items.length === 2, '2 purchases in the history', 'there were not', history)
    },
  },
]
