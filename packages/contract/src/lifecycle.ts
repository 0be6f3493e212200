/**
 * Who does an act: the person it belongs to, a reviewer or the payout job of the seller, the policy, the service by itself,
 * the bank, the person's device, or the network between them.
 */
export type Actor = 'person' | 'reviewer' | 'payout' | 'policy' | 'service' | 'bank' | 'device' | 'network'

/** What one act does: by whom, and to which states it leads from which. One that stays where it is leads to itself. */
export type LifecycleAct<State extends string> = {
  readonly by: Actor
  /** Where something new begins by it. */
  readonly begins?: readonly State[]
  readonly moves?: { readonly [From in State]?: readonly State[] }
}

/** The states that something goes through, in the order in which they are told of, and every act that moves it. */
export type Lifecycle<State extends string = string, Act extends string = string> = {
  readonly states: readonly State[]
  readonly acts: { readonly [Name in Act]: LifecycleAct<State> }
}

/** One arrow of a lifecycle. `from` null: it begins. */
export type Transition<State extends string = string, Act extends string = string> = {
  readonly from: State | null
  readonly to: State
  readonly act: Act
  readonly by: Actor
}

/**
 * Every arrow of a lifecycle.
 *
 * @example
 * ```ts
 * transitionsOf(refundLifecycle).filter(({ from }) => from === 'declined') // what may still happen to a refusal
 * ```
 */
export function transitionsOf<State extends string, Act extends string>(lifecycle: Lifecycle<State, Act>): Transition<State, Act>[] {
  const acts = Object.entries(lifecycle.acts) as [Act, LifecycleAct<State>][]
  return acts.flatMap(([act, { by, begins = [], moves = {} }]) => [
    ...begins.map((to) => ({ from: null, to, act, by })),
    ...(Object.entries(moves) as [State, readonly State[]][]).flatMap(([from, tos]) => tos.map((to) => ({ from, to, act, by }))),
  ])
}

/**
 * Whether an act can be done in a state at all; `from` null: whether something begins by it.
 *
 * @example
 * ```ts
 * canAct(refundLifecycle, refund.status, 'cancel')
 * ```
 */
export function canAct<State extends string, Act extends string>(lifecycle: Lifecycle<State, Act>, from: NoInfer<State> | null, act: NoInfer<Act>): boolean {
  return leadsTo(lifecycle, from, act).length > 0
}

/**
 * The states to which an act may lead. One that the lifecycle does not name leads nowhere.
 *
 * @example
 * ```ts
 * leadsTo(refundLifecycle, 'in_review', 'approve')
 * ```
 */
export function leadsTo<State extends string, Act extends string>(
  lifecycle: Lifecycle<State, Act>,
  from: NoInfer<State> | null,
  act: NoInfer<Act>,
): readonly State[] {
  const acts: Readonly<Record<string, LifecycleAct<State>>> = lifecycle.acts
  const { begins, moves } = acts[act]!
  return (from === null ? begins : moves?.[from]) ?? []
}
