import { ratio, spread } from '../spread.ts'
import { type ContenderName, contenders } from './contenders.ts'
import type { ListCost, Scrolled } from './visit-once.ts'

/** What each contender cost, round by round. */
export type ListCosts = Partial<Record<ContenderName, readonly ListCost[]>>

export const mountHead = ['mount ms', 'of (a)', 'to frame ms', 'of (a)', 'heap MB', 'elements at least', 'at most', 'blank frames']
export const scrollHead = ['smooth: > 20 ms', 'work ms', 'of (a)', 'fast: > 20 ms', 'work ms', 'of (a)']

export function mountRows(costs: ListCosts): string[][] {
  return rowsOf(costs, (own, byHand) => {
    const compared = (measure: 'render' | 'frame') => times(ratioOf(own, byHand, (cost) => cost[measure]))
    const blank = own.reduce((sum, { seen }) => sum + seen.blank, 0)
    return [
      range(own.map(({ render }) => render)), compared('render'),
      range(own.map(({ frame }) => frame)), compared('frame'),
      (spread(own.map(({ heap }) => heap)).median / 1e6).toFixed(2),
      whole(Math.min(...own.map(({ seen }) => seen.least))), whole(Math.max(...own.map(({ seen }) => seen.most))),
      `${blank} of ${own.reduce((sum, { seen }) => sum + seen.frames, 0)}`,
    ]
  })
}

export function scrollRows(costs: ListCosts): string[][] {
  return rowsOf(costs, (own, byHand) =>
    (['smooth', 'fast'] as const).flatMap((kind) => {
      const of = (measure: keyof Scrolled) => own.map((cost) => cost[kind][measure])
      return [`${range(of('missed'))} %`, range(of('task')), times(ratioOf(own, byHand, (cost) => cost[kind].task))]
    }),
  )
}

/** How one compares with another by some measure: the median of the ratios of each round. */
export const ratioOf = (ours: readonly ListCost[], theirs: readonly ListCost[], measure: (cost: ListCost) => number) =>
  ratio(ours.map(measure), theirs.map(measure)).median

function rowsOf(costs: ListCosts, cells: (own: readonly ListCost[], byHand: readonly ListCost[]) => string[]): string[][] {
  return Object.entries(costs).map(([name, own]) => [contenders[name as ContenderName], ...cells(own, costs.hand!)])
}

function range(values: readonly number[]): string {
  const { median, least, most } = spread(values)
  return `${Math.round(median)} [${Math.round(least)}–${Math.round(most)}]`
}

const times = (of: number) => `${of.toFixed(2)} ×`
const whole = (value: number) => value.toLocaleString('en')
