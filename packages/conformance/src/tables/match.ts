import type { Exchange } from '../exchange.ts'
import { Failed } from '../failed.ts'

/**
 * What is seen must have what is expected, member by member. A list must be the same list, but for the members of
 * its items that nobody names.
 */
export function mustBe(seen: object, expected: object, exchange: Exchange): void {
  const faults = faultsOf(seen, expected, '')
  if (faults.length === 0) return
  throw new Failed(faults.map((fault) => fault.expected).join('; '), faults.map((fault) => fault.came).join('; '), [exchange])
}

function faultsOf(seen: unknown, expected: unknown, name: string): { expected: string; came: string }[] {
  const fault = [{ expected: `${name}: ${JSON.stringify(expected)}`, came: `${name} was ${JSON.stringify(seen) ?? 'not there'}` }]
  if (typeof expected !== 'object' || expected === null) return seen === expected ? [] : fault
  if (typeof seen !== 'object' || seen === null) return fault
  if (Array.isArray(expected)) {
    if (!Array.isArray(seen) || seen.length !== expected.length) return fault
    return expected.flatMap((one, index) => faultsOf(seen[index], one, `${name}[${index}]`))
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    faultsOf((seen as Record<string, unknown>)[key], value, name === '' ? key : `${name}.${key}`),
  )
}
