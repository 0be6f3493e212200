import type { Exchange } from './exchange.ts'

/** What must hold does not. */
export class Failed extends Error {
  override readonly name = 'Failed'
  readonly expected: string
  readonly came: string
  readonly exchanges: readonly Exchange[]

  constructor(expected: string, came: string, exchanges: readonly Exchange[] = []) {
    super(`Expected ${expected}; ${came}`)
    this.expected = expected
    this.came = came
    this.exchanges = exchanges
  }
}

/** It cannot be tried here, and that is no fault. */
export class Skipped extends Error {
  override readonly name = 'Skipped'
}

/** Fails unless it holds. */
export function must(holds: unknown, expected: string, came: string, ...exchanges: Exchange[]): asserts holds {
  if (!holds) throw new Failed(expected, came, exchanges)
}

/** Passes on, unless there is nothing to look at. */
export function need<T>(value: T | null | undefined, why: string): T {
  if (value === null || value === undefined) throw new Skipped(why)
  return value
}
