import { browserLaunch } from '@makegood/checks/browser'
import { chromium } from 'playwright'
import { buildPages } from '../pages.ts'
import { ratio, spread } from '../spread.ts'
import { printTable } from '../table.ts'
import { clickOnce } from './click-once.ts'
import { clickHead, clickRows, mountHead, mountRows, verdict } from './figures.ts'
import { openHost } from './host.ts'
import { mountOnce } from './mount-once.ts'
import { runRounds } from '../rounds.ts'
import { variantNames, variantsFolder } from './variants.ts'

// Run by mount.ts in a process of its own.

const FEW = 1000
const MANY = 5000
const ROUNDS = 9
/** The large grids vary less. */
const ROUNDS_OF_MANY = 7

const host = await openHost(await buildPages(variantsFolder, variantNames), MANY)
const browser = await chromium.launch(browserLaunch())
const some = (count: number) => host.resultIds.slice(0, count)
const mounts = (count: number, rounds: number) =>
  runRounds(variantNames, rounds, (name) => mountOnce(browser, { url: host.url, name }, some(count)))

// The first pages of a browser pay for its start.
await mounts(1, 1)
const few = await mounts(FEW, ROUNDS)
printTable([`${FEW} cards, ${ROUNDS} rounds`, ...mountHead], mountRows(few))
const many = await mounts(MANY, ROUNDS_OF_MANY)
printTable([`${MANY} cards, ${ROUNDS_OF_MANY} rounds`, ...mountHead], mountRows(many))
const clicks = await runRounds(['radix', 'makegood'], ROUNDS, (name) =>
  clickOnce(browser, { url: host.url, name }, some(FEW)),
)
printTable([`click to menu item, ${FEW} cards, CPU 4 × slower`, ...clickHead], clickRows(clicks))
await browser.close()
await host.close()

const of = <Cost>(costs: readonly Cost[], measure: (cost: Cost) => number) => costs.map(measure)
const compared = (costs: typeof few, measure: 'render' | 'heap') =>
  ratio(of(costs.makegood, (cost) => cost[measure]), of(costs.plain, (cost) => cost[measure])).median
const opening = (name: keyof typeof clicks, which: 'cold' | 'warm') => of(clicks[name], (cost) => cost[which].item)

printTable(
  ['makegood', 'figure', 'target', ''],
  [
    verdict(`mount of ${FEW}, of plain buttons`, compared(few, 'render'), 1.15, '×'),
    verdict(`mount of ${MANY}, of plain buttons`, compared(many, 'render'), 1.05, '×'),
    verdict(`heap of ${FEW}, of plain buttons`, compared(few, 'heap'), 1.05, '×'),
    verdict(`heap of ${MANY}, of plain buttons`, compared(many, 'heap'), 1.05, '×'),
    verdict('click to menu item, warm', spread(opening('makegood', 'warm')).median, 64, 'ms'),
    verdict('the same, of a Radix menu on each', ratio(opening('makegood', 'warm'), opening('radix', 'warm')).median, 0.4, '×'),
    verdict('click to menu item, cold', spread(opening('makegood', 'cold')).median, 104, 'ms'),
  ],
)
