'use client'

import { type FocusEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import type { RootProps } from '../context.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Layer } from './layer.tsx'
import type { Toast } from './toasts.ts'

/**
 * Milliseconds a notification is seen, however often something comes before it. Pointed at, focused, or in a tab that
 * nobody looks at, it stays on.
 */
const STAY = 8000

/** As many are seen at once; the rest wait for their turn. */
const MOST = 3

/** Milliseconds that assistive technology needs to see a region before what comes into it is read out. */
const NOTICED = 150

/** What tells of a modal dialog that opens or closes. */
const MOVES = ['toggle', 'close', 'focusin']

const ICONS: Record<Toast['kind'], IconName> = { success: 'check', info: 'info', error: 'alert' }

type ToasterProps = {
  toasts: readonly Toast[]
  texts: { region: string; view: string; close: string }
  /** Hears where the focus came from, if from anywhere. */
  onView: (toast: Toast, cameFrom: HTMLElement | null) => void
  onGone: (id: number) => void
  /** Where notifications can be seen now. */
  findHome: () => Element | DocumentFragment
  root: RootProps
}

/** What a region shows, and where that stands. */
type Shown = { home: Element | DocumentFragment | null; toasts: readonly Toast[] }

/**
 * Notifications in a corner. The live region stands before its text comes: only so is it read out. It goes along into a
 * modal dialog that opens meanwhile, outside of which nothing can be reached.
 */
export function Toaster({ toasts, texts, onView, onGone, findHome, root }: ToasterProps) {
  const [home, setHome] = useState(findHome)
  const [shown, setShown] = useState<Shown>({ home: null, toasts: [] })
  const [seen] = useState(() => new WeakMap<Toast, number>())
  const [region, setRegion] = useState<HTMLElement | null>(null)
  const cameFrom = useRef<HTMLElement | null>(null)
  const isRegionNew = shown.home !== home

  const some = toasts.length > 0
  useEffect(() => {
    if (!some || !region) return undefined
    const move = () => setHome(findHome)
    // Hears too when the place it is in leaves the page.
    const sizes = new ResizeObserver(move)
    sizes.observe(region)
    for (const name of MOVES) document.addEventListener(name, move, { capture: true })
    return () => {
      sizes.disconnect()
      for (const name of MOVES) document.removeEventListener(name, move, { capture: true })
    }
  }, [some, region, findHome])

  useEffect(() => {
    const show = () => setShown({ home, toasts: toasts.slice(0, MOST) })
    const timer = setTimeout(show, isRegionNew ? NOTICED : 0)
    return () => clearTimeout(timer)
  }, [toasts, home, isRegionNew])

  const noteOrigin = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (currentTarget.parentElement?.contains(relatedTarget)) return
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
  }

  const list = isRegionNew ? [] : shown.toasts
  return (
    <Layer home={home} root={root}>
      {/*
        Said outright, it is left in sight of assistive technology by hosts that hide all but a dialog of theirs. What is
        read out is the notification that came, and not those before it again.
      */}
      <output ref={setRegion} className="makegood-toasts" aria-live="polite" aria-atomic="false" aria-label={texts.region}>
        {list.map((toast) => (
          <ToastCard
            key={toast.id}
            toast={toast}
            texts={texts}
            seen={seen}
            onFocus={noteOrigin}
            onView={() => onView(toast, cameFrom.current)}
            onGone={onGone}
          />
        ))}
      </output>
    </Layer>
  )
}

type ToastCardProps = Pick<ToasterProps, 'texts' | 'onGone'> & {
  toast: Toast
  /** Milliseconds each has been seen so far. */
  seen: WeakMap<Toast, number>
  onFocus: (event: FocusEvent) => void
  onView: () => void
}

function ToastCard({ toast, texts, seen, onFocus, onView, onGone }: ToastCardProps) {
  const id = useId()
  const [held, setHeld] = useState(false)
  const away = useSyncExternalStore(hearVisibility, () => document.hidden)
  useEffect(() => {
    if (held || away) return undefined
    const before = seen.get(toast) ?? 0
    const since = performance.now()
    const timer = setTimeout(() => onGone(toast.id), STAY - before)
    return () => {
      clearTimeout(timer)
      seen.set(toast, before + performance.now() - since)
    }
  }, [held, away, toast, seen, onGone])

  return (
    <span
      className="makegood-toast"
      data-kind={toast.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true)
        onFocus(event)
      }}
      onBlur={() => setHeld(false)}
    >
      <Icon name={ICONS[toast.kind]} />
      <span className="makegood-toast-text">
        <span id={id} className="makegood-strong">
          {toast.title}
        </span>
        {toast.body && <span className="makegood-small">{toast.body}</span>}
      </span>
      <span className="makegood-toast-acts">
        {toast.refundId && (
          <Button variant="ghost" aria-describedby={id} onClick={onView}>
            {texts.view}
          </Button>
        )}
        <Button variant="ghost" data-shape="icon" aria-label={texts.close} aria-describedby={id} onClick={() => onGone(toast.id)}>
          <Icon name="close" />
        </Button>
      </span>
    </span>
  )
}

function hearVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
