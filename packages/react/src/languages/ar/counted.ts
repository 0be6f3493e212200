import { pluralIn } from '../plural.ts'

export const plural = pluralIn('ar')

/** The forms of a thing that is counted. One and two say the number by themselves: `رصيد واحد`, `رصيدان`. */
type Things = { one: string; two: string; few: string; many: string; other: string }

/** Makes what counts things. The number is given both plain, for the form, and written out. */
export const counted = ({ one, two, few, many, other }: Things) => (count: number, written: string) =>
  plural(count, { one, two, few: `${written} ${few}`, many: `${written} ${many}`, other: `${written} ${other}` })

/** A number that was written out, in whichever digits. */
export const numberIn = (written: string) =>
  Number(written.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll(/[^\d.]/g, ''))

const PAIRS = /(?<![ء-ي])(رصيد|يوم|ساعت|دقيقت|ثانيت|أسبوع|شهر|سنت)ان(?![ء-ي])/g

/** A count as it stands after a preposition: `خلال يومين`, not `خلال يومان`. */
export const after = (what: string) => what.replaceAll(PAIRS, '$1ين').replaceAll('يوما عمل', 'يومي عمل')

export const credits = counted({ one: 'رصيد واحد', two: 'رصيدان', few: 'أرصدة', many: 'رصيدًا', other: 'رصيد' })
export const days = counted({ one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' })
export const businessDays = counted({ one: 'يوم عمل واحد', two: 'يوما عمل', few: 'أيام عمل', many: 'يوم عمل', other: 'يوم عمل' })
export const hours = counted({ one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' })
export const characters = counted({ one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' })
