'use client'

import { type ReactNode, useRef } from 'react'

type MenuItemProps = {
  icon: ReactNode
  disabled?: boolean | undefined
  onSelect: () => void
  children: ReactNode
}

/** An item of the menu. Whatever the mouse is over has the focus; a press that began elsewhere may end on it. */
export function MenuItem({ icon, disabled, onSelect, children }: MenuItemProps) {
  const isPressed = useRef(false)
  return (
    <div
      role="menuitem"
      tabIndex={-1}
      className="makegood-menu-item"
      aria-disabled={disabled || undefined}
      data-disabled={disabled ? '' : undefined}
      onFocus={({ currentTarget }) => currentTarget.setAttribute('data-highlighted', '')}
      onBlur={({ currentTarget }) => currentTarget.removeAttribute('data-highlighted')}
      onPointerMove={({ currentTarget, pointerType }) => {
        if (pointerType === 'mouse') (disabled ? currentTarget.parentElement : currentTarget)?.focus({ preventScroll: true })
      }}
      onPointerLeave={({ currentTarget, pointerType }) => {
        if (pointerType === 'mouse') currentTarget.parentElement?.focus({ preventScroll: true })
      }}
      onPointerDown={() => {
        isPressed.current = true
      }}
      onPointerUp={({ currentTarget }) => {
        if (!isPressed.current) currentTarget.click()
        isPressed.current = false
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.click()
      }}
      onClick={() => !disabled && onSelect()}
    >
      <span className="makegood-menu-icon">{icon}</span>
      {children}
    </div>
  )
}
