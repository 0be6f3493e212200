import { describe, expect, it } from 'vitest'
import { areaBetween, boundsOf, pointIn } from './geometry.ts'

describe('where a pointer is', () => {
  it('is the same place at every zoom, wherever it is scrolled to', () => {
    const once = pointIn({ left: 100, top: 50, width: 400, height: 300 }, { clientX: 340, clientY: 110 })
    const thrice = pointIn({ left: -350, top: -90, width: 1200, height: 900 }, { clientX: 370, clientY: 90 })
    expect(once).toEqual({ x: 0.6, y: 0.2 })
    expect(thrice).toEqual(once)
  })

  it('is counted from the edge of the picture, not of the bars beside it', () => {
    // A picture of 150 × 300 in a frame of 400 × 300 begins 125 pixels inside.
    expect(pointIn({ left: 125, top: 0, width: 150, height: 300 }, { clientX: 200, clientY: 150 })).toEqual({ x: 0.5, y: 0.5 })
  })

  it('stays on the picture and has four decimals', () => {
    const box = { left: 0, top: 0, width: 300, height: 300 }
    expect(pointIn(box, { clientX: -20, clientY: 900 })).toEqual({ x: 0, y: 1 })
    expect(pointIn(box, { clientX: 100, clientY: 200 })).toEqual({ x: 0.3333, y: 0.6667 })
  })
})

describe('an area', () => {
  it('is the same from whichever corner it is drawn', () => {
    const area = { x: 0.2, y: 0.1, width: 0.3, height: 0.6 }
    const corners = [0.2, 0.5].flatMap((x) => [0.1, 0.7].map((y) => ({ x, y })))
    for (const corner of corners) {
      const opposite = { x: corner.x === 0.2 ? 0.5 : 0.2, y: corner.y === 0.1 ? 0.7 : 0.1 }
      expect(areaBetween(corner, opposite)).toEqual(area)
    }
  })

  it('is what a stroke takes up', () => {
    const points = [{ x: 0.5, y: 0.2 }, { x: 0.1, y: 0.4 }, { x: 0.3, y: 0.9 }]
    expect(boundsOf({ stroke: { points, width: 0.01 } })).toEqual({ x: 0.1, y: 0.2, width: 0.4, height: 0.7 })
  })

  it('is none where only a time is marked', () => {
    expect(boundsOf({ time: { from: 0, to: 1 } })).toBeNull()
  })
})
