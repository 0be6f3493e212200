import type { PolicySummary } from '@makegood/contract'
import { readPromise } from '../../format/durations.ts'
import type { AllTexts } from '../../texts.ts'

type Time = { until: number; unit: string }

const HOURS: Record<string, number | undefined> = { minute: 1 / 60, hour: 1, day: 24, 'business day': 24 }
const AT_ONCE: Time = { until: 0, unit: 'minute' }

/**
 * When the credits of a failed run are back, by the policy's own promise (C4, D5, E1). Where it promises several times,
 * the longest: no one is told of a shorter one than holds for them.
 */
export function returnTime({ promises }: Pick<PolicySummary, 'promises'>, texts: AllTexts): string {
  const { protection } = texts.messages
  const made = promises.filter(({ stage }) => stage === 'credit')
  const times = made.map((promise) => whenText(promise.in === 'instant' ? AT_ONCE : readPromise(promise.in), texts))
  const known = times.filter((time) => time !== null)
  const [first, ...rest] = known
  if (!first || known.length < times.length) return protection.noTime
  const longest = rest.reduce((one, other) => (other.hours > one.hours ? other : one), first)
  return (made.some(({ aim }) => aim) ? protection.aim : protection.back)(longest.text)
}

function whenText(time: Time | null, { messages: { forecast, promises }, format }: AllTexts): { hours: number; text: string } | null {
  const length = time && HOURS[time.unit]
  if (!length) return null
  const { until, unit } = time
  const hours = until * length
  if (until === 0) return { hours, text: forecast.atOnce }
  if (unit === 'business day') return { hours, text: promises.businessDays(null, format.number(until)) }
  return { hours, text: forecast.within(format.span(unit === 'day' ? `P${until}D` : `PT${until}${unit[0]!.toUpperCase()}`)) }
}
