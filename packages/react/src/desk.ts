import type { Forecast } from '@makegood/contract'
import type { ReactNode } from 'react'

/** A result that can be reported, as the host shows it. */
export type ReportSubject = {
  resultId: string
  kind: 'image' | 'video'
  src: string | undefined
  alt: string
  onRegenerate: (() => void) | undefined
}

/** An item of the host in the menu of a result. */
export type ReportMenuItem = {
  label: string
  /** Drawn at 20 px before the label. */
  icon?: ReactNode
  disabled?: boolean | undefined
  onSelect: () => void
}

export type OpenMenu = {
  kind: 'menu'
  trigger: HTMLElement
  subject: ReportSubject
  items: readonly ReportMenuItem[]
  /** Opened by a key: the first item takes the focus. */
  byKeyboard: boolean
  /** Asks the trigger to close it: whoever controls it may have another mind. */
  dismiss: () => void
  /** Hears that it is gone, for whatever reason. */
  onClosed: () => void
}
export type OpenReport = { kind: 'report'; subjects: readonly ReportSubject[]; returnFocusTo: HTMLElement | null }
export type OpenRefund = { kind: 'refund'; refundId: string; returnFocusTo: HTMLElement | null }

/** What is in front: one thing a provider, however many triggers there are. */
export type Showing = OpenMenu | OpenReport | OpenRefund

/**
 * How it stands with a report about a result: nothing yet; on its way (`waiting` for a network, or `sending`); not taken
 * (`failed`); or what the service says of it.
 */
export type ReportState = 'idle' | 'waiting' | 'sending' | 'failed' | 'reported' | 'in_review' | 'refunded'

/** What is known of reports once the code for it is there. */
export type ReportWatch = {
  forecast(resultId: string): Forecast | null
  state(resultId: string): ReportState
  subscribe(resultId: string, listener: () => void): () => void
}

/** Where light triggers and the code that comes later meet. */
export type Desk = {
  showing(): Showing | null
  show(showing: Showing): void
  close(): void
  isOpenAt(trigger: Element | null): boolean
  subscribe(listener: () => void): () => void
  /** Triggers on the page, each with its result, in the order they came. */
  readonly triggers: ReadonlyMap<Element, string>
  add(trigger: Element, resultId: string): void
  /** Takes its open menu along. */
  remove(trigger: Element): void
  /** Hears of triggers that come and go. */
  onTrigger(listener: (trigger: Element, present: boolean) => void): () => void
  watch(): ReportWatch | null
  setWatch(watch: ReportWatch | null): void
}

export function createDesk(): Desk {
  let showing: Showing | null = null
  let watch: ReportWatch | null = null
  const listeners = new Set<() => void>()
  const triggers = new Map<Element, string>()
  const triggerListeners = new Set<(trigger: Element, present: boolean) => void>()

  const notify = () => {
    for (const listener of listeners) listener()
  }
  const triggerOf = (one: Showing | null) => (one?.kind === 'menu' ? one.trigger : null)
  const put = (next: Showing | null) => {
    const former = showing
    showing = next
    notify()
    if (former?.kind === 'menu' && former.trigger !== triggerOf(next)) former.onClosed()
  }
  const isOpenAt = (trigger: Element | null) => trigger !== null && triggerOf(showing) === trigger

  return {
    showing: () => showing,
    show: put,
    close: () => {
      if (showing) put(null)
    },
    isOpenAt,
    subscribe: (listener) => addTo(listeners, listener),
    triggers,
    add(trigger, resultId) {
      triggers.set(trigger, resultId)
      for (const listener of triggerListeners) listener(trigger, true)
    },
    remove(trigger) {
      triggers.delete(trigger)
      for (const listener of triggerListeners) listener(trigger, false)
      if (!isOpenAt(trigger)) return
      // A trigger that comes back at once (StrictMode, another result) keeps its menu.
      queueMicrotask(() => {
        if (triggers.has(trigger) || !isOpenAt(trigger)) return
        showing = null
        notify()
      })
    },
    onTrigger: (listener) => addTo(triggerListeners, listener),
    watch: () => watch,
    setWatch(next) {
      watch = next
      notify()
    },
  }
}

function addTo<Item>(set: Set<Item>, item: Item): () => void {
  set.add(item)
  return () => {
    set.delete(item)
  }
}
