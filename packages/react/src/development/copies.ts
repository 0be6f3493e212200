import type { Context } from 'react'
import type { Refunds } from '../context.ts'
import { say } from './say.ts'

/** Every copy of this package on the page, by the context of its provider. Known to all of them, and in development alone. */
export const COPIES = Symbol.for('makegood.development.copies')
type Page = { [COPIES]?: Set<Context<Refunds | null>> }

/** Notes that there is this copy. */
export function noteCopy(context: Context<Refunds | null>): void {
  ;((globalThis as Page)[COPIES] ??= new Set()).add(context)
}

/** Says why a component finds no provider; it throws beside that. */
export function sayOutside(user: string): void {
  const copies = (globalThis as Page)[COPIES]?.size ?? 1
  say(copies > 1 ? 'two-copies' : 'no-provider', user)
}
