/**
 * Runs all in turn, round by round, each round beginning with another: whatever else the machine does meets all of them
 * alike.
 */
export async function runRounds<Name extends string, Cost>(
  names: readonly Name[],
  rounds: number,
  runOne: (name: Name) => Promise<Cost>,
): Promise<Record<Name, Cost[]>> {
  const costs = Object.fromEntries(names.map((name): [Name, Cost[]] => [name, []])) as Record<Name, Cost[]>
  for (let round = 0; round < rounds; round++) {
    for (const place of names.keys()) {
      const name = names[(round + place) % names.length]!
      costs[name].push(await runOne(name))
    }
  }
  return costs
}
