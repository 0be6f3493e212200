'use client'

import { type FocusEvent, useEffect, useRef, useState } from 'react'
import type { RootProps } from '../root.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Layer } from './layer.tsx'
import type { Toast } from './toasts.ts'

/** Milliseconds a notification is seen, however often something comes before it; pointed at or focused, it stays on. */
const STAY = 8000

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

/** Notifications in a corner. The live region stands before its text comes: only so is it read out. */
export function Toaster({ toasts, texts, onView, onGone, findHome, root }: ToasterProps) {
  const [home, setHome] = useState(findHome)
  const [shown, setShown] = useState<readonly Toast[]>([])
  const [seen] = useState(() => new WeakMap<Toast, number>())
  const cameFrom = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // First the place, then the region in it, then the text.
    const timer = setTimeout(() => {
      const place = toasts.length > 0 ? findHome() : home
      if (place === home) setShown(toasts)
      else setHome(place)
    })
    return () => clearTimeout(timer)
  }, [toasts, home, findHome])

  const noteOrigin = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (currentTarget.parentElement?.contains(relatedTarget)) return
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null
  }

  return (
    <Layer home={home} root={root}>
      <output className="makegood-toasts" aria-label={texts.region} data-empty={shown.length === 0 || undefined}>
        {shown.map((toast) => (
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
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const before = seen.get(toast) ?? 0
    const since = performance.now()
    const timer = setTimeout(() => onGone(toast.id), STAY - before)
    return () => {
      clearTimeout(timer)
      seen.set(toast, before + performance.now() - since)
    }
  }, [held, toast, seen, onGone])

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
        <span className="makegood-strong">{toast.title}</span>
        {toast.body && <span className="makegood-small">{toast.body}</span>}
      </span>
      {toast.refundId && (
        <Button variant="ghost" onClick={onView}>
          {texts.view}
        </Button>
      )}
      <Button variant="ghost" data-shape="icon" aria-label={texts.close} onClick={() => onGone(toast.id)}>
        <Icon name="close" />
      </Button>
    </span>
  )
}
