import type { Network } from '@makegood/msw'

const CALM: Network = { latency: 0, failing: 0, limited: 0, offline: false, loseAnswer: 0 }

/** The networks that a designer can put a story on. */
export const networks = {
  'fast': CALM,
  '3g': { ...CALM, latency: 1500 },
  'failing': { ...CALM, failing: Number.POSITIVE_INFINITY },
  'limited': { ...CALM, limited: 120 },
  'offline': { ...CALM, offline: true },
  'slow-fails': { ...CALM, latency: 4000, failing: Number.POSITIVE_INFINITY },
} satisfies Record<string, Network>

export type NetworkName = keyof typeof networks
