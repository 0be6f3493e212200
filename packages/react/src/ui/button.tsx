'use client'

import { type ButtonHTMLAttributes, forwardRef } from 'react'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: 'plain' | 'primary' | 'ghost' | 'link'
  /** It is at work: pressed again it does nothing, but it keeps its focus and its place. */
  busy?: boolean
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'plain', busy = false, onClick, ...rest },
  ref,
) {
  return (
    <button
      ref={ref}
      type="button"
      className="makegood-button"
      data-variant={variant}
      data-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  )
})
