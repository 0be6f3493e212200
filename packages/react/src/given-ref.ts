import type { Ref } from 'react'
import { putRef } from './put-ref.ts'

const taken = new Map<unknown, unknown>()

/** Hands a node out, unless it was only taken away to come back at once. */
export function giveRef<Node>(ref: Ref<Node>, node: Node): void {
  if (taken.get(ref) !== node) putRef(ref, node)
  taken.delete(ref)
}

/** Takes a node away at the end of the task that it left in: a new ref on each render does that, and gives it back. */
export function takeRef<Node>(ref: Ref<Node>, node: Node): void {
  taken.set(ref, node)
  queueMicrotask(() => {
    if (taken.get(ref) === node && taken.delete(ref)) putRef(ref, null)
  })
}
