/** Decides the case of an index; a promise where it cannot help it. */
export type DecideOne = (index: number) => unknown

/**
 * Decisions per second of the cases in a given order. Each round all take their turn, so that whatever else the machine
 * does meets all of them alike. A first round, not counted, warms up.
 */
export async function measureRounds(
  all: readonly DecideOne[],
  order: readonly number[],
  { rounds, milliseconds }: { rounds: number; milliseconds: number },
): Promise<number[][]> {
  const rates: number[][] = all.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [place, one] of all.entries()) {
      const rate = await perSecond(one, order, milliseconds)
      if (round > 0) rates[place]!.push(rate)
    }
  }
  return rates
}

async function perSecond(one: DecideOne, order: readonly number[], milliseconds: number): Promise<number> {
  const first = one(order[0]!)
  if (!(first instanceof Promise)) return perSecondNow(one, order, milliseconds)
  await first
  return perSecondLater(one, order, milliseconds)
}

/** How many answers are kept, as by a caller who uses one and goes on: unused, a compiler could leave them out. */
const KEPT = 64

function perSecondNow(one: DecideOne, order: readonly number[], milliseconds: number): number {
  const said: unknown[] = Array.from({ length: KEPT })
  const start = performance.now()
  let passes = 0
  do {
    for (let place = 0; place < order.length; place++) said[place % KEPT] = one(order[place]!)
    passes += 1
  } while (performance.now() - start < milliseconds)
  return (passes * order.length * 1000) / (performance.now() - start)
}

async function perSecondLater(one: DecideOne, order: readonly number[], milliseconds: number): Promise<number> {
  const said: unknown[] = Array.from({ length: KEPT })
  const start = performance.now()
  let passes = 0
  do {
    for (let place = 0; place < order.length; place++) said[place % KEPT] = await one(order[place]!)
    passes += 1
  } while (performance.now() - start < milliseconds)
  return (passes * order.length * 1000) / (performance.now() - start)
}
