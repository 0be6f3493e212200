import { ratio, spread } from '../spread.ts'
import type { ClickCost } from './click-once.ts'
import type { MountCost } from './mount-once.ts'
import { type VariantName, variants } from './variants.ts'

/** What each variant cost, round by round. */
export type Costs<Cost> = Partial<Record<VariantName, readonly Cost[]>>

export const mountHead = ['render ms', 'of (a)', 'to frame ms', 'of (a)', 'heap MB', 'of (a)', 'with late code', 'elements', 'listeners']
export const clickHead = ['cold ms', 'of (b)', 'warm ms', 'of (b)', 'interaction, cold', 'interaction, warm']

export function mountRows(costs: Costs<MountCost>): string[][] {
  return rowsOf(costs, (own) => {
    const of = (measure: keyof MountCost) => own.map((one) => one[measure])
    const compared = (measure: keyof MountCost) => times(ratio(of(measure), costs.plain!.map((one) => one[measure])).median)
    return [
      range(of('render')), compared('render'),
      range(of('frame')), compared('frame'),
      (spread(of('heap')).median / 1e6).toFixed(2), compared('heap'), compared('heapLater'),
      whole(of('elements')), whole(of('listeners')),
    ]
  })
}

export function clickRows(costs: Costs<ClickCost>): string[][] {
  return rowsOf(costs, (own) => {
    const of = (which: keyof ClickCost) => own.map((one) => one[which].item)
    const compared = (which: keyof ClickCost) => times(ratio(of(which), costs.radix!.map((one) => one[which].item)).median)
    return [
      range(of('cold')), compared('cold'),
      range(of('warm')), compared('warm'),
      range(own.map(({ cold }) => cold.interaction)), range(own.map(({ warm }) => warm.interaction)),
    ]
  })
}

/** A figure beside what it may be at most. */
export function verdict(name: string, figure: number, most: number, unit: '×' | 'ms' | '%' | 'frames'): string[] {
  const written = (value: number) => (unit === '×' ? times(value) : `${Math.round(value)} ${unit}`)
  return [name, written(figure), `≤ ${most} ${unit}`, figure <= most ? 'met' : 'MISSED']
}

function rowsOf<Cost>(costs: Costs<Cost>, cells: (own: readonly Cost[]) => string[]): string[][] {
  return Object.entries(costs).map(([name, own]) => [variants[name as VariantName], ...cells(own)])
}

function range(values: readonly number[]): string {
  const { median, least, most } = spread(values)
  return `${Math.round(median)} [${Math.round(least)}–${Math.round(most)}]`
}

const times = (of: number) => `${of.toFixed(2)} ×`
const whole = (values: readonly number[]) => spread(values).median.toLocaleString('en')
