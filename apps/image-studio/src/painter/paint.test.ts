import { describe, expect, it } from 'vitest'
import { type Order, paint } from './paint.ts'

const order = (change: Partial<Order> = {}): Order => ({ seed: 'res_1', prompt: 'Mountain lake at first light', shape: 'landscape', ...change })
const prompts = ['Portrait of a sailor', 'Harbour by night', 'Mountain lake', 'Dunes', 'Meadow hills', 'Lemons and a jug', 'Abstract cut-outs', 'Something nobody drew']

describe('paint', () => {
  it('paints the same picture for the same result, to the byte', () => {
    for (const prompt of prompts) expect(paint(order({ prompt }))).toBe(paint(order({ prompt })))
  })

  it('paints another picture for another result of the same prompt', () => {
    for (const prompt of prompts) {
      const pictures = new Set(Array.from({ length: 8 }, (_, index) => paint(order({ prompt, seed: `res_${index}` }))))
      expect(pictures.size).toBe(8)
    }
  })

  it('keeps the proportions that were asked for', () => {
    expect(paint(order({ shape: 'portrait' }))).toContain('viewBox="0 0 800 1000"')
    expect(paint(order({ shape: 'wide' }))).toContain('viewBox="0 0 1280 720"')
  })

  it('shows a defect only when it is told to', () => {
    for (const prompt of prompts) expect(paint(order({ prompt, flawed: true }))).not.toBe(paint(order({ prompt })))
    const fingers = (svg: string) => svg.split('stroke-width="27"').length - 1
    expect(fingers(paint(order({ prompt: 'Portrait of a dancer', shape: 'portrait', flawed: true })))).toBeGreaterThan(4)
  })

  it('writes well-formed documents without script, style attributes, gaps or outside references', () => {
    for (const prompt of prompts) {
      for (let seed = 0; seed < 12; seed += 1) {
        for (const flawed of [false, true]) {
          const svg = paint(order({ prompt, seed: `seed ${seed}`, flawed }))
          expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|style=|href=|on\w+=/)
          expect(svg.match(/<g>|<g [^>]*[^/]>/g)?.length).toBe(svg.match(/<\/g>/g)?.length)
        }
      }
    }
  })

  it('stays light enough to be sent as a picture', () => {
    for (const prompt of prompts) expect(paint(order({ prompt })).length).toBeLessThan(140_000)
  })
})
