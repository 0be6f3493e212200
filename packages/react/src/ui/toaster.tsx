'use client'

import { useEffect, useState } from 'react'
import type { RootProps } from '../root.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Layer } from './layer.tsx'
import type { Toast } from './toasts.ts'

/** Milliseconds a notification stays; while it is pointed at or focused, it stays on. */
const STAY = 8000

const ICONS: Record<Toast['kind'], IconName> = { success: 'check', info: 'info', error: 'alert' }

type ToasterProps = {
  toasts: readonly Toast[]
  texts: { region: string; view: string; close: string }
  onView: (toast: Toast) => void
  onGone: (id: number) => void
  /** Where notifications can be seen now. */
  findHome: () => Element | DocumentFragment
  root: RootProps
}

/** Notifications in a corner. The live region stands before its text comes: only so is it read out. */
export function Toaster({ toasts, texts, onView, onGone, findHome, root }: ToasterProps) {
  const [home, setHome] = useState(findHome)
  const [shown, setShown] = useState<readonly Toast[]>([])
  useEffect(() => {
    // First the place, then the region in it, then the text.
    const timer = setTimeout(() => {
      const place = toasts.length > 0 ? findHome() : home
      if (place === home) setShown(toasts)
      else setHome(place)
    })
    return () => clearTimeout(timer)
  }, [toasts, home, findHome])

  return (
    <Layer home={home} root={root}>
      <output className="makegood-toasts" aria-label={texts.region} data-empty={shown.length === 0 || undefined}>
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} texts={texts} onView={onView} onGone={onGone} />
        ))}
      </output>
    </Layer>
  )
}

function ToastCard({ toast, texts, onView, onGone }: { toast: Toast } & Pick<ToasterProps, 'texts' | 'onView' | 'onGone'>) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => onGone(toast.id), STAY)
    return () => clearTimeout(timer)
  }, [held, toast.id, onGone])

  return (
    <span
      className="makegood-toast"
      data-kind={toast.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={ICONS[toast.kind]} />
      <span className="makegood-toast-text">
        <span className="makegood-strong">{toast.title}</span>
        {toast.body && <span className="makegood-small">{toast.body}</span>}
      </span>
      {toast.refundId && (
        <Button variant="ghost" onClick={() => onView(toast)}>
          {texts.view}
        </Button>
      )}
      <Button variant="ghost" data-shape="icon" aria-label={texts.close} onClick={() => onGone(toast.id)}>
        <Icon name="close" />
      </Button>
    </span>
  )
}
