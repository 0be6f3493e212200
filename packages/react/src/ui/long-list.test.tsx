import { fireEvent } from '@testing-library/react'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nextFrame, rowsOf, standList } from '../testing/list-stand.tsx'

/** What is in sight fills the view without a gap. */
function expectFilled({ seen, height }: ReturnType<typeof standList>) {
  const rows = seen()
  expect(rows[0]!.top).toBeLessThanOrEqual(0.5)
  expect(rows.at(-1)!.bottom).toBeGreaterThanOrEqual(height() - 0.5)
  for (const [at, { bottom }] of rows.slice(0, -1).entries()) expect(rows[at + 1]!.top).toBeCloseTo(bottom, 0)
}

/** The same rows, where they were: what is drawn can differ by less than a pixel. */
function expectSame(now: Seen, before: Seen) {
  expect(now.map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  for (const [at, { top }] of now.entries()) expect(Math.abs(top - before[at]!.top)).toBeLessThan(1)
}

type Seen = ReturnType<ReturnType<typeof standList>['seen']>

describe.each(['page', 'box', 'shadow'] as const)('a long list that scrolls in a %s', (tree) => {
  it('has the rows in sight in the document, wherever it is scrolled to, and few more', async () => {
    const list = standList(rowsOf(10_000), { tree })
    expect(list.list().getBoundingClientRect().height).toBeGreaterThan(300_000)
    for (const to of [120, 900, 5000, 5600, 250_000, 249_300, 90_000, 89_900, 200]) {
      await list.scroll(to)
      expectFilled(list)
      expect(list.drawn().length).toBeLessThan(60)
    }
    await list.scroll(list.scroller.scrollHeight)
    await list.still()
    await list.scroll(list.scroller.scrollHeight)
    expect(list.seen().at(-1)).toMatchObject({ key: 'row 9999' })
    await list.scroll(0)
    expect(list.seen()[0]!.key).toBe('row 0')
    expect(list.list().getBoundingClientRect().top).toBe(list.row('row 0')!.getBoundingClientRect().top)
  })

  it('moves what is in sight by what was scrolled and nothing else, over rows of any height', async () => {
    const list = standList(rowsOf(3000), { tree })
    await list.scroll(60_000)
    await list.still()
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -260, max: 200 }), { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const step of steps) {
          const before = new Map(list.seen().map(({ key, top }) => [key, top]))
          await list.scroll(list.scroller.scrollTop + step)
          expectFilled(list)
          for (const { key, top } of list.seen()) if (before.has(key)) expect(Math.abs(before.get(key)! - step - top)).toBeLessThan(1)
        }
        const moved = list.seen()
        await list.still()
        expectSame(list.seen(), moved)
      }),
      { numRuns: 6 },
    )
  })

  it('holds what is in sight when rows come in above, or go', async () => {
    const rows = rowsOf(2000)
    const list = standList(rows, { tree })
    await list.scroll(20_000)
    await list.still()
    const before = list.seen()
    list.show([...rowsOf(7, 'new'), ...rows])
    expectSame(list.seen(), before)
    expect(list.list()).toContainElement(list.row(before[0]!.key))
    list.show([...rows.slice(0, 100), ...rowsOf(3, 'late'), ...rows.slice(120), ...rowsOf(50, 'older')])
    expectSame(list.seen(), before)
    expectFilled(list)
  })
})

it('sets no scroll position while it moves, which could end the movement', async () => {
  const list = standList(rowsOf(3000))
  await list.scroll(60_000)
  await list.still()
  const scrollBy = vi.spyOn(Element.prototype, 'scrollBy')
  onTestFinished(() => scrollBy.mockRestore())
  for (let step = 0; step < 12; step++) await list.scroll(list.scroller.scrollTop - 90)
  expect(scrollBy).not.toHaveBeenCalled()
  const moved = list.seen()
  await list.still()
  expect(scrollBy).toHaveBeenCalledOnce()
  expectSame(list.seen(), moved)
})

it('shows what is new at the start where that is in sight', () => {
  const rows = rowsOf(500)
  const list = standList(rows)
  list.show([...rowsOf(1, 'new'), ...rows])
  expect(list.seen().slice(0, 2).map(({ key }) => key)).toEqual(['new 0', 'row 0'])
})

it('leaves the row with the focus in the document, in its place, as long as it has it', async () => {
  const rows = rowsOf(3000)
  const list = standList(rows)
  await list.scroll(30_000)
  const { key } = list.seen()[2]!
  const button = list.row(key)!.querySelector('button')!
  button.focus({ preventScroll: true })
  for (const to of [90_000, 300, 60_000]) {
    await list.scroll(to)
    await list.still()
    expectFilled(list)
    expect(document.activeElement).toBe(button)
  }
  list.show([...rowsOf(3, 'new'), ...rows])
  expect(document.activeElement).toBe(button)
  button.blur()
  await list.scroll(61_000)
  await list.scroll(80_000)
  expect(list.row(key)).toBeNull()
})

it('brings any row into sight, and nothing where it is in sight already', async () => {
  const list = standList(rowsOf(5000))
  for (const key of ['row 4000', 'row 12', 'row 4999', 'row 0']) {
    const element = await list.reveal(key)
    expect(element).toBe(list.row(key))
    expect(list.seen().map((row) => row.key)).toContain(key)
    expect(element!.getBoundingClientRect().top).toBeGreaterThanOrEqual(-0.5)
    const { scrollTop } = list.scroller
    await list.reveal(key)
    expect(list.scroller.scrollTop).toBe(scrollTop)
  }
  expect(await list.reveal('none')).toBeNull()
})

it('measures anew in another width, and follows a row that grows by itself', async () => {
  const list = standList(rowsOf(1000), { tree: 'box' })
  await list.scroll(9000)
  await list.still()
  const [first, second] = list.seen()
  const row = list.row(first!.key)!
  row.style.height = '300px'
  await nextFrame()
  await nextFrame()
  expect(list.seen()[0]!.key).toBe(first!.key)
  expectFilled(list)
  row.style.height = ''
  list.container.style.width = '240px'
  for (const button of list.container.querySelectorAll('button')) button.style.height = '1px'
  await nextFrame()
  await nextFrame()
  expect(list.seen().map(({ key }) => key)).toContain(second!.key)
  expectFilled(list)
})

it('measures its rows when it comes to be shown', async () => {
  const list = standList(rowsOf(800), { tree: 'box' })
  list.container.style.display = 'none'
  await nextFrame()
  list.show(rowsOf(900))
  list.container.style.display = ''
  await nextFrame()
  await nextFrame()
  await list.scroll(30_000)
  expectFilled(list)
  expect(list.drawn().length).toBeLessThan(60)
})

it('tells that little is left below, and not before', async () => {
  const onNearEnd = vi.fn<() => void>()
  const list = standList(rowsOf(400), { onNearEnd })
  expect(onNearEnd).not.toHaveBeenCalled()
  await list.scroll(8000)
  expect(onNearEnd).not.toHaveBeenCalled()
  await list.scroll(list.scroller.scrollHeight)
  expect(onNearEnd).toHaveBeenCalled()
})

it('shows few rows, none, and many again', async () => {
  const rows = rowsOf(3000)
  const list = standList(rows)
  await list.scroll(50_000)
  list.show(rows.slice(10, 13))
  expect(list.drawn()).toEqual(['row 10', 'row 11', 'row 12'])
  list.show([])
  expect(list.list().getBoundingClientRect().height).toBe(0)
  list.show(rows)
  await nextFrame()
  expect(list.seen()[0]!.key).toBe('row 0')
  expect(list.seen().at(-1)!.bottom).toBeGreaterThanOrEqual(list.height())
})

it('writes nothing when something else on the page scrolls', async () => {
  const list = standList(rowsOf(500))
  const drawn = list.drawn()
  fireEvent.scroll(document.body)
  await nextFrame()
  expect(list.drawn()).toEqual(drawn)
})
