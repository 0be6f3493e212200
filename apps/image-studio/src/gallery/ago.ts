const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400], ['hour', 3_600], ['minute', 60]]

/** How long before `asOf` something was, in the coarsest unit that fits: `3 minutes ago`. */
export function ago(instant: string, asOf: string, locale = 'en'): string {
  const seconds = Math.max(0, (Date.parse(asOf) - Date.parse(instant)) / 1000)
  const step = STEPS.find(([, length]) => seconds >= length)
  if (!step) return 'just now'
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(seconds / step[1]), step[0])
}
