import type { RefundNotification } from '../tell.ts'

export type Toast = RefundNotification & { readonly id: number }

/** Notifications that are shown now, oldest first. */
export type Toasts = {
  list(): readonly Toast[]
  add(notification: RefundNotification): void
  remove(id: number): void
  subscribe(listener: () => void): () => void
}

export function createToasts(): Toasts {
  let toasts: readonly Toast[] = []
  let next = 1
  const listeners = new Set<() => void>()
  const put = (list: readonly Toast[]) => {
    toasts = list
    for (const listener of listeners) listener()
  }
  return {
    list: () => toasts,
    add: (notification) => put([...toasts, { ...notification, id: next++ }]),
    remove: (id) => put(toasts.filter((toast) => toast.id !== id)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
