import { expect, it } from 'vitest'
import { mountHead, mountRows, scrollHead, scrollRows } from './figures.ts'

const seen = { blank: 0, frames: 150, least: 60, most: 90 }
const cost = { render: 10, frame: 20, heap: 500_000, smooth: { missed: 0, task: 5 }, fast: { missed: 4, task: 10 }, seen }

it('sets each mount beside that by hand in the same round', () => {
  const hand = [cost, { ...cost, render: 20 }, cost]
  const slow = { ...cost, render: 20, frame: 30, seen: { ...seen, blank: 2, most: 1200 } }
  const [first, second] = mountRows({ hand, virtua: [slow, { ...slow, render: 60 }, slow] })
  expect(first).toEqual([
    '(a) a window by hand, heights given', '10 [10–20]', '1.00 ×', '20 [20–20]', '1.00 ×', '0.50', '60', '90', '0 of 450',
  ])
  expect(second).toEqual(['(c) virtua', '20 [20–60]', '2.00 ×', '30 [30–30]', '1.50 ×', '0.50', '60', '1,200', '6 of 450'])
  expect(first).toHaveLength(mountHead.length + 1)
})

it('sets the work of each frame beside the same by hand', () => {
  const rows = scrollRows({ hand: [cost], virtua: [{ ...cost, fast: { missed: 50, task: 25 } }] })
  expect(rows[1]).toEqual(['(c) virtua', '0 [0–0] %', '5 [5–5]', '1.00 ×', '50 [50–50] %', '25 [25–25]', '2.50 ×'])
  expect(rows[1]).toHaveLength(scrollHead.length + 1)
})
