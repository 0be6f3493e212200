/** Median and range. */
export type Spread = { median: number; least: number; most: number }

export function spread(values: readonly number[]): Spread {
  const ordered = [...values].sort((a, b) => a - b)
  const middle = ordered.length >> 1
  const median = ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2
  return { median, least: ordered[0]!, most: ordered.at(-1)! }
}

/** How one compares with another, round by round. */
export function ratio(ours: readonly number[], theirs: readonly number[]): Spread {
  return spread(ours.map((one, round) => one / theirs[round]!))
}
