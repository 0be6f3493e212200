const COUNTS = new Set(['amount', 'credits', 'balance', 'balanceAfter', 'held', 'left', 'used', 'sequence', 'total'])

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Where an answer has a number that should be whole, or a currency that is none, by JSON Pointer. */
export function faultsIn(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => faultsIn(one, `${pointer}/${index}`))
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = `${pointer}/${name}`
    // What a proof repeats are facts, such as hours.
    if (name === 'trace' || name === 'counterfactual' || name === 'params') return []
    if (COUNTS.has(name) && isNumber(inner) && !Number.isSafeInteger(Number(inner))) return [`${at} is ${JSON.stringify(inner)}`]
    if (COUNTS.has(name) && typeof inner === 'string' && inner !== '' && isNumber(inner))
      return [`${at} is a text, ${JSON.stringify(inner)}`]
    if (name === 'currency' && !currencies.has(String(inner))) return [`${at} is ${JSON.stringify(inner)}`]
    return faultsIn(inner, at)
  })
}

const isNumber = (value: unknown) => typeof value === 'number' || (typeof value === 'string' && !Number.isNaN(Number(value)))
