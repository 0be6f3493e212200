import type { Money } from '@makegood/contract'

/** Money as an exact decimal with the digits of its currency: `12.40`, `1240` for JPY, `1.240` for KWD. */
export function decimalOf({ amount, currency }: Money): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const units = String(Math.abs(amount)).padStart(digits + 1, '0')
  const written = digits === 0 ? units : `${units.slice(0, -digits)}.${units.slice(-digits)}`
  return amount < 0 ? `-${written}` : written
}
