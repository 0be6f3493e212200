import type { Pack, QuoteOption } from '@makegood/contract'

/**
 * How the credits of a pack count in what comes back, so that the lines add up: those left at their share of the price,
 * those used taken off it, or used ones kept out of it (`kept`: the whole price comes back). `none`: none of these.
 */
export type Credits = { count: 'left' | 'used'; worth: number } | { count: 'kept' | 'none' }

export function creditsOf({ lines, decision }: QuoteOption, { paid, credits, used, refunded }: Pack): Credits {
  const total = lines.find(({ kind }) => kind === 'total')?.money?.amount ?? 0
  const left = lines.find(({ kind }) => kind === 'left')?.credits ?? 0
  if (total === 0 || credits === 0) return { count: 'none' }
  const gross = decision.fees.reduce((sum, { money }) => sum + money.amount, total)
  const share = (count: number) => (paid.amount * count) / credits
  // Rounded as the policy rounds, which the sum has been.
  const near = (value: number, exact: number) => Math.abs(value - exact) <= 1
  const rest = paid.amount - refunded.amount - gross
  if (refunded.amount === 0 && near(gross, share(left))) return { count: 'left', worth: gross }
  if (used > 0 && rest > 0 && near(rest, share(used))) return { count: 'used', worth: rest }
  return { count: used > 0 && rest === 0 ? 'kept' : 'none' }
}
