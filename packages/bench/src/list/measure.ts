import { browserLaunch } from '@makegood/checks/browser'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { verdict } from '../mount/figures.ts'
import { buildPages } from '../pages.ts'
import { runRounds } from '../rounds.ts'
import { spread } from '../spread.ts'
import { printTable } from '../table.ts'
import { contenderNames } from './contenders.ts'
import { mountHead, mountRows, ratioOf, scrollHead, scrollRows } from './figures.ts'
import { openHost } from './host.ts'
import { visitOnce } from './visit-once.ts'

// Run by list.ts in a process of its own.

const LINES = 100_000
const ROUNDS = 7

const host = await openHost(await buildPages(join(import.meta.dirname, 'pages'), contenderNames), LINES)
const browser = await chromium.launch(browserLaunch())

// The first page of a browser pays for its start, and of a service that has not been asked for anything yet.
await visitOnce(browser, host.url, 'makegood')
const costs = await runRounds(contenderNames, ROUNDS, (name) => visitOnce(browser, host.url, name))
await browser.close()
await host.close()

printTable([`${LINES.toLocaleString('en')} lines, ${ROUNDS} rounds`, ...mountHead], mountRows(costs))
printTable(['scrolling, CPU 4 × slower', ...scrollHead], scrollRows(costs))

const { hand, longlist, makegood } = costs
const missed = (kind: 'smooth' | 'fast') => spread(makegood.map((cost) => cost[kind].missed)).median
const blank = makegood.reduce((sum, { seen }) => sum + seen.blank, 0)
printTable(
  ['makegood', 'figure', 'target', ''],
  [
    verdict('mount of LongList, of a window by hand', ratioOf(longlist, hand, ({ render }) => render), 2, '×'),
    verdict('mount of the whole history, of the same', ratioOf(makegood, hand, ({ render }) => render), 2, '×'),
    verdict('fast scroll: frames over 20 ms', missed('fast'), 25, '%'),
    verdict('smooth scroll: frames over 20 ms', missed('smooth'), 25, '%'),
    verdict('frames with a blank', blank, 0, 'frames'),
  ],
)
