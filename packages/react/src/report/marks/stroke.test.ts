import { describe, expect, it } from 'vitest'
import { POINTS_MAX } from './mark.ts'
import { extend, pathOf, thin } from './stroke.ts'

const line = (count: number) => Array.from({ length: count }, (_, index) => ({ x: index / (count - 1), y: 0.5 }))

describe('a path', () => {
  it('leaves out points that tell nothing new', () => {
    const start = [{ x: 0.5, y: 0.5 }]
    expect(extend(start, { x: 0.501, y: 0.501 })).toEqual(start)
    expect(extend(start, { x: 0.51, y: 0.5 })).toHaveLength(2)
  })

  it('begins with its first point', () => {
    expect(extend([], { x: 0, y: 0 })).toEqual([{ x: 0, y: 0 }])
  })

  it('of many points is thinned out evenly, its ends kept', () => {
    const path = line(4000)
    const thinned = thin(path)
    expect(thinned).toHaveLength(POINTS_MAX)
    expect(thinned[0]).toEqual(path[0])
    expect(thinned.at(-1)).toEqual(path.at(-1))
    const gaps = thinned.slice(1).map(({ x }, index) => x - thinned[index]!.x)
    expect(Math.max(...gaps)).toBeLessThan(2 / POINTS_MAX)
    expect(Math.min(...gaps)).toBeGreaterThan(0)
  })

  it('of as many as are allowed stays as it is', () => {
    expect(thin(line(POINTS_MAX))).toEqual(line(POINTS_MAX))
  })

  it('is drawn in the proportions of the picture', () => {
    expect(pathOf([{ x: 0.5, y: 0.5 }, { x: 1, y: 1 }], 2)).toBe('M500.0 250.0L1000.0 500.0')
  })
})
