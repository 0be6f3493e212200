/** Decides the case of an index; a promise where it cannot help it. */
export type DecideOne = (index: number) => unknown

/** Median and range. */
export type Spread = { median: number; least: number; most: number }

/**
 * Decisions per second, each round all in turn, so that whatever else the machine does meets all of them alike.
 * A first round, not counted, warms up.
 */
export async function measureRounds(
  all: readonly DecideOne[], size: number, { rounds, milliseconds }: { rounds: number; milliseconds: number },
): Promise<number[][]> {
  const rates: number[][] = all.map(() => [])
  for (let round = 0; round <= rounds; round++) {
    for (const [place, one] of all.entries()) {
      const rate = await perSecond(one, size, milliseconds)
      if (round > 0) rates[place]!.push(rate)
    }
  }
  return rates
}

async function perSecond(one: DecideOne, size: number, milliseconds: number): Promise<number> {
  const first = one(0)
  if (!(first instanceof Promise)) return perSecondNow(one, size, milliseconds)
  await first
  return perSecondLater(one, size, milliseconds)
}

/** What is said is kept until the next pass: unused, a compiler could leave it out. */
function perSecondNow(one: DecideOne, size: number, milliseconds: number): number {
  const said: unknown[] = Array.from({ length: size })
  const start = performance.now()
  let passes = 0
  do {
    for (let index = 0; index < size; index++) said[index] = one(index)
    passes += 1
  } while (performance.now() - start < milliseconds)
  return (passes * size * 1000) / (performance.now() - start)
}

async function perSecondLater(one: DecideOne, size: number, milliseconds: number): Promise<number> {
  const said: unknown[] = Array.from({ length: size })
  const start = performance.now()
  let passes = 0
  do {
    for (let index = 0; index < size; index++) said[index] = await one(index)
    passes += 1
  } while (performance.now() - start < milliseconds)
  return (passes * size * 1000) / (performance.now() - start)
}

/** How one compares with another, round by round. */
export function ratio(ours: readonly number[], theirs: readonly number[]): Spread {
  return spread(ours.map((rate, round) => rate / theirs[round]!))
}

export function spread(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b)
  const middle = ordered.length >> 1
  const median = ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
  return { median, least: ordered[0]!, most: ordered.at(-1)! }
}
