import type { Forecast, HistoryItem } from '@makegood/contract'
import type { ReactNode } from 'react'
import type { reportLifecycle } from './report/report-lifecycle.ts'

/** A result that can be reported, as the host shows it. */
export type ReportSubject = {
  /** By the service's id. */
  resultId: string
  /** What it is, and so how it can be marked. */
  kind: 'image' | 'video'
  /** Where the result can be seen, for the preview in the report. */
  src?: string | undefined
  /** What the result shows, in a few words: a prompt will do. Names our buttons and the preview. */
  alt: string
  /** Makes the result again. Offered where the policy names it as the next step. */
  onRegenerate?: (() => void) | undefined
}

/** An item of the host in the menu of a result. */
export type ReportMenuItem = {
  label: string
  /** Drawn at 20 px before the label. */
  icon?: ReactNode
  disabled?: boolean | undefined
  /** Called when it is chosen; the menu is closed by then. */
  onSelect: () => void
}

export type OpenMenu = {
  kind: 'menu'
  /** The button or the area it belongs to. */
  trigger: HTMLElement
  /** Where it stands, in pixels from the upper left corner of its trigger. Without, it stands at the trigger itself. */
  at?: { readonly x: number; readonly y: number } | undefined
  /** Gets the focus back when it closes. Without, the trigger does. */
  returnFocusTo?: HTMLElement | null | undefined
  subject: ReportSubject
  /** Without, those of the area around. */
  items: readonly ReportMenuItem[] | undefined
  /** Opened by a key: the first item takes the focus. */
  byKeyboard: boolean
  /** Asks the trigger to close it: whoever controls it may have another mind. */
  dismiss: () => void
  /** Hears that it is gone, for whatever reason. */
  onClosed: () => void
}
export type OpenReport = { kind: 'report'; subjects: readonly ReportSubject[]; returnFocusTo: HTMLElement | null }
export type OpenRefund = { kind: 'refund'; refundId: string; returnFocusTo: HTMLElement | null }
/** A line of the history that is a ledger entry. */
export type OpenEntry = { kind: 'entry'; entry: HistoryItem; returnFocusTo: HTMLElement | null }

/** What a host knows of a statement of withdrawal before anything is typed. */
export type KnownStatement = {
  packId: string | undefined
  name: string | undefined
  email: string | undefined
  contract: string | undefined
}
export type OpenWithdrawal = { kind: 'withdrawal'; known: KnownStatement; returnFocusTo: HTMLElement | null }

/** What is in front: one thing a provider, however many triggers there are. */
export type Showing = OpenMenu | OpenReport | OpenRefund | OpenEntry | OpenWithdrawal

/**
 * How it stands with a report about a result: nothing yet; on its way (`waiting` for a network, or `sending`); not taken
 * (`failed`); or what the service says of it.
 */
export type ReportState = (typeof reportLifecycle.states)[number]

/** What is known of reports once the code for it is there. News say when it changes. */
export type ReportWatch = {
  forecast(resultId: string): Forecast | null
  /** What a report would bring, as a line for a menu; null until that is known. */
  line(resultId: string): string | null
  state(resultId: string): ReportState
  /** Keeps what is known of a result fresh until the answer is called. Cheap when repeated. */
  keep(resultId: string): () => void
}

/** What an element on the page stands for. A trigger says all that it was rendered with. */
type Place = { readonly resultId: string }

/** Where light triggers and the code that comes later meet. */
export type Desk = {
  showing(): Showing | null
  show(showing: Showing): void
  close(): void
  isOpenAt(trigger: Element | null): boolean
  subscribe(listener: () => void): () => void
  /** What stands on the page for a result: triggers, areas, items, badges. */
  readonly places: ReadonlyMap<Element, Place>
  /** Adds one, or what there is new about one. */
  add(place: Element, of: Place): void
  /** Takes its open menu along. One that comes back at once (StrictMode, another render) was never gone. */
  remove(place: Element): void
  /** Hears of places that come and go. */
  onPlace(listener: (place: Element, present: boolean) => void): () => void
  watch(): ReportWatch | null
  setWatch(watch: ReportWatch | null): void
}

export function createDesk(): Desk {
  let showing: Showing | null = null
  let watch: ReportWatch | null = null
  const listeners = new Set<() => void>()
  const places = new Map<Element, Place>()
  const leaving = new Set<Element>()
  const placeListeners = new Set<(place: Element, present: boolean) => void>()

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
  const tellPlace = (place: Element, present: boolean) => {
    for (const listener of placeListeners) listener(place, present)
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
    places,
    add(place, of) {
      const former = places.get(place)
      places.set(place, of)
      leaving.delete(place)
      if (former?.resultId !== of.resultId) tellPlace(place, true)
    },
    remove(place) {
      leaving.add(place)
      queueMicrotask(() => {
        if (!leaving.delete(place)) return
        places.delete(place)
        tellPlace(place, false)
        if (!isOpenAt(place)) return
        showing = null
        notify()
      })
    },
    onPlace: (listener) => addTo(placeListeners, listener),
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
