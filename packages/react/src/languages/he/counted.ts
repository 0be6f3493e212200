import { pluralIn } from '../plural.ts'

export const plural = pluralIn('he')

/** The forms of a thing that is counted. One and two say the number in a word: `קרדיט אחד`, `שני קרדיטים`. */
type Things = { one: string; two: string; other: string }

/** Makes what counts things. The number is given both plain, for the form, and written out. */
export const counted = ({ one, two, other }: Things) => (count: number, written: string) =>
  plural(count, { one, two, other: `${written} ${other}` })

/** A number that was written out. */
export const numberIn = (written: string) => Number(written.replaceAll(/[^\d.]/g, ''))

export const credits = counted({ one: 'קרדיט אחד', two: 'שני קרדיטים', other: 'קרדיטים' })
export const days = counted({ one: 'יום אחד', two: 'יומיים', other: 'ימים' })
export const businessDays = counted({ one: 'יום עסקים אחד', two: 'שני ימי עסקים', other: 'ימי עסקים' })
export const hours = counted({ one: 'שעה אחת', two: 'שעתיים', other: 'שעות' })
export const characters = counted({ one: 'תו אחד', two: 'שני תווים', other: 'תווים' })

/** Of credits: `count` is theirs; an amount of money counts as one. */
export const comeBack = (count: number) => (count === 1 ? 'יחזור' : 'יחזרו')
export const cameBack = (count: number) => (count === 1 ? 'חזר' : 'חזרו')
