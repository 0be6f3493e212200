import { expect, it } from 'vitest'
import { clickHead, clickRows, mountHead, mountRows, verdict } from './figures.ts'

const mounted = { render: 50, frame: 100, heap: 2_000_000, heapLater: 2_000_000, elements: 6010, listeners: 1159 }
const clicked = { item: 100, interaction: 120 }

it('sets each beside the plain buttons of the same round', () => {
  const plain = [mounted, { ...mounted, render: 100 }, mounted]
  const makegood = [{ ...mounted, render: 60 }, { ...mounted, render: 120 }, { ...mounted, render: 55, heapLater: 3_000_000 }]
  const [first, second] = mountRows({ plain, makegood })
  expect(first).toEqual([
    '(a) a plain button', '50 [50–100]', '1.00 ×', '100 [100–100]', '1.00 ×', '2.00', '1.00 ×', '1.00 ×', '6,010', '1,159',
  ])
  expect(second?.slice(1, 3)).toEqual(['60 [55–120]', '1.20 ×'])
  expect(first).toHaveLength(mountHead.length + 1)
})

it('sets each opening beside the same of a Radix menu', () => {
  const radix = [{ cold: { item: 200, interaction: 240 }, warm: clicked }]
  const rows = clickRows({ radix, makegood: [{ cold: clicked, warm: { item: 40, interaction: 48 } }] })
  expect(rows[1]?.slice(1)).toEqual(['100 [100–100]', '0.50 ×', '40 [40–40]', '0.40 ×', '120 [120–120]', '48 [48–48]'])
  expect(rows[1]).toHaveLength(clickHead.length + 1)
})

it('says of a figure whether it holds', () => {
  expect(verdict('mount', 1.15, 1.15, '×')).toEqual(['mount', '1.15 ×', '≤ 1.15 ×', 'met'])
  expect(verdict('mount', 1.151, 1.15, '×').at(-1)).toBe('MISSED')
  expect(verdict('click', 64.4, 64, 'ms')).toEqual(['click', '64 ms', '≤ 64 ms', 'MISSED'])
})
