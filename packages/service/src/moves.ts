import { type Lifecycle, leadsTo } from '@makegood/contract'

/**
 * The state to which an act leads. One that the lifecycle does not have is a fault of ours: nothing of what was under way
 * is kept then.
 */
export function requireMove<State extends string, Act extends string>(
  lifecycle: Lifecycle<State, Act>,
  from: string | null,
  act: NoInfer<Act>,
  to: string,
): State {
  const found = leadsTo(lifecycle, from as State | null, act).find((state) => state === to)
  if (found === undefined) throw new Error(`The lifecycle knows no way from ${from ?? 'nothing'} to ${to} by ${act}.`)
  return found
}
