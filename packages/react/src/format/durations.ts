const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const

/** Reads an ISO 8601 duration: `P14D` is 14 days, `PT48H` 48 hours. Anything else has no parts. */
export function readDuration(duration: string): { count: number; unit: (typeof UNITS)[number] }[] {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration)
  return UNITS.flatMap((unit, index) => {
    const count = found?.[index + 1]
    return count === undefined ? [] : [{ count: Number(count), unit }]
  })
}

/** A promise as the policy words it: `5-10 business days`. Null for `instant`, `unknown` and what is new to us. */
export function readPromise(words: string): { from: number | null; until: number; unit: string } | null {
  const found = /^(\d+)(?:-(\d+))? ([a-z ]+?)s?$/.exec(words)
  if (!found) return null
  const [, low, high, unit] = found
  return high === undefined
    ? { from: null, until: Number(low), unit: unit! }
    : { from: Number(low), until: Number(high), unit: unit! }
}
