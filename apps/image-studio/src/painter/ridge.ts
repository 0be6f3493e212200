import type { Random } from './random.ts'
import type { Point } from './svg.ts'

export type Ridge = { base: number; rise: number; roughness: number; steps: number }

/** A skyline from edge to edge: sines of rising pitch and falling weight, with crests sharpened by `roughness`. */
export function ridge(random: Random, width: number, { base, rise, roughness, steps }: Ridge): Point[] {
  const waves = [1, 2.1, 4.3, 8.7, 17].map((pitch, index) => ({
    pitch: pitch * random.between(0.8, 1.25),
    phase: random.between(0, Math.PI * 2),
    weight: 1 / (1 + index * (2.4 - roughness * 1.6)),
  }))
  const total = waves.reduce((sum, { weight }) => sum + weight, 0)
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const along = index / steps
    const height = waves.reduce((sum, { pitch, phase, weight }) => {
      const wave = Math.sin(along * Math.PI * pitch + phase)
      const crest = 1 - 2 * Math.abs(wave)
      return sum + weight * (wave * (1 - roughness) + crest * roughness)
    }, 0)
    return [along * width, base - rise * (0.5 + (0.5 * height) / total)]
  })
}

/** The skyline's height at `x`. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex(([px]) => px >= x)
  const to = points[Math.max(1, next)]
  const from = points[Math.max(1, next) - 1]
  if (!from || !to) return 0
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0] || 1)
}
