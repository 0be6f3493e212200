'use client'

import type { KeyboardEvent } from 'react'

type Tab<Name extends string> = { name: Name; text: string; count?: number }

type TabsProps<Name extends string> = { id: string; tabs: readonly Tab<Name>[]; chosen: Name; onChoose: (name: Name) => void }

/** Pages of which one is shown. Arrows go from one to the next, and show it. */
export function Tabs<Name extends string>({ id, tabs, chosen, onChoose }: TabsProps<Name>) {
  const go = (event: KeyboardEvent<HTMLButtonElement>) => {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const last = tabs.length - 1
    const at = tabs.findIndex(({ name }) => name === chosen)
    const to = { ArrowRight: at + (isRtl ? -1 : 1), ArrowLeft: at + (isRtl ? 1 : -1), Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const { name } = tabs.at(to > last ? 0 : to)!
    onChoose(name)
    const list = event.currentTarget.parentElement
    list?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${name}`)}`)?.focus()
  }
  return (
    <div role="tablist" className="makegood-dev-tabs">
      {tabs.map(({ name, text, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          className="makegood-dev-tab"
          aria-selected={name === chosen}
          aria-controls={`${id}-page`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={go}
        >
          {text}
          {count !== undefined && <span className="makegood-number makegood-muted">{count}</span>}
        </button>
      ))}
    </div>
  )
}
