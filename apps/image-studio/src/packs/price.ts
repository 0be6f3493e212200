import type { Money } from '@makegood/contract'

/** Minor units as people write them: `€20.00`. */
export function price({ amount, currency }: Money, locale = 'en'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
