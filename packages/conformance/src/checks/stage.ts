import { HistoryPage } from '@makegood/contract'
import { read } from '../answers.ts'
import type { Check } from '../check.ts'
import { must, Skipped } from '../failed.ts'

/** That what the stage did is there: without it, all else would hold of nothing. */
export const stage: Check[] = [
  {
    id: 'stage.shows',
    must: 'What happened on the stage shows: its packs, its runs, its report and its request.',
    source: 'the stage',
    fix: 'Let the steps of the stage do what your backend does, on the wallets of the tokens that it gave.',
    needs: ['stage'],
    async run({ wire, things, stage: on }) {
      if (!on!.offers('buyPack')) throw new Skipped('The stage does not offer the step buyPack.')
      const { packs, entries, generations, refunds, reportIds, wallet, exchanges } = await things()
      const bought = entries.filter(({ kind }) => kind === 'purchase')
      must(packs.length === 2, '2 packs', `there were ${packs.length}`, exchanges.packs)
      must(bought.length === 2, '2 purchases in the ledger', `there were ${bought.length}`, exchanges.entries)
      must(wallet.sequence > 0, 'a wallet that has changed', 'its sequence was 0', exchanges.wallet)
      const asked = refunds.some(({ origin }) => origin === 'request')
      must(asked, 'a refund that was asked for', 'there was none', exchanges.refunds)
      const history = await wire.get('/v1/wallet/history?kind=purchase')
      must(read(HistoryPage, history).items.length === 2, '2 purchases in the history', 'there were not', history)
      if (!on!.offers('generate')) return ['The stage has no runs: nothing is said of reports.']
      const results = generations.flatMap((run) => run.results)
      must(generations.length === 5, '5 generations behind the ledger', `there were ${generations.length}`, exchanges.entries)
      must(results.length === 4, '4 results', `there were ${results.length}`, exchanges.entries)
      must(reportIds.length > 0, 'the report about a result in its forecast', 'there was none', exchanges.refunds)
      return undefined
    },
  },
]
