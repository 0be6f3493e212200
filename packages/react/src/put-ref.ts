import type { Ref } from 'react'

/** Hands a node, or its absence, to whoever asked for it. */
export function putRef<Node>(ref: Ref<Node>, node: Node | null): void {
  if (typeof ref === 'function') ref(node)
  else if (ref) ref.current = node
}
