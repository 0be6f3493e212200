'use client'

import { type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { guard, useRefunds } from '../context.ts'
import type { OpenMenu } from '../desk.ts'
import { frontProps } from '../front-props.ts'
import { useTexts } from '../texts.ts'
import { hearOutside } from '../ui/hear-outside.ts'
import { homeOf } from '../ui/home.ts'
import { Icon } from '../ui/icon.tsx'
import { Layer } from '../ui/layer.tsx'
import { createMenuKeys, itemsOf } from '../ui/menu-keys.ts'
import { standAt } from '../ui/stand-at.ts'
import { itemsAround } from './area-items.ts'
import { MenuForecast } from './menu-forecast.tsx'
import { MenuItem } from './menu-item.tsx'
import { openReport } from './open-report.ts'

/** The one menu of a provider, at whichever trigger opened it. Null: it is closed. */
export function Menu({ menu }: { menu: OpenMenu | null }) {
  /** Where a person has gone on outside of the menu, the focus stays there. */
  const isLeft = useRef(false)
  const last = useRef(menu)
  useEffect(() => {
    if (!menu && last.current && !isLeft.current) giveFocusBack(last.current)
    isLeft.current = false
    last.current = menu
  }, [menu])
  return menu && <MenuContent menu={menu} isLeft={isLeft} />
}

function giveFocusBack({ trigger, at, returnFocusTo }: OpenMenu): void {
  if (at) returnFocusTo?.focus({ preventScroll: true })
  else trigger.focus()
}

function MenuContent({ menu, isLeft }: { menu: OpenMenu; isLeft: { current: boolean } }) {
  const refunds = useRefunds('<ReportMenu>')
  const { settings } = refunds
  const { messages } = useTexts()
  const { trigger, returnFocusTo, subject, items = itemsAround(trigger) } = menu
  const root = frontProps(settings, 'makegood-layer', messages.language.tag, trigger)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useStanding(box, menu)
  useOpenTrigger(menu, id)
  useOutside(box, isLeft)
  const [pressKey] = useState(createMenuKeys)

  const choose = (select: () => void) => {
    guard(select)
    // It may have brought something else to the front.
    if (refunds.desk.isOpenAt(trigger)) menu.dismiss()
  }
  return (
    <Layer home={homeOf(trigger, settings.portalContainer)} root={root} onEscape={menu.dismiss}>
      <div
        ref={box}
        id={id}
        role="menu"
        tabIndex={-1}
        className="makegood-menu"
        aria-orientation="vertical"
        aria-label={messages.trigger.more(subject.alt)}
        onKeyDown={({ nativeEvent, currentTarget }) => pressKey(nativeEvent, currentTarget)}
        // A menu has no menu, whichever key asks for it.
        onContextMenu={(event) => event.preventDefault()}
      >
        {items.map(({ label, icon, disabled, onSelect }) => (
          <MenuItem key={label} icon={icon} disabled={disabled} onSelect={() => choose(onSelect)}>
            {label}
          </MenuItem>
        ))}
        {items.length > 0 && <hr className="makegood-menu-line" />}
        <MenuItem icon={<Icon name="flag" />} onSelect={() => openReport(refunds, [subject], returnFocusTo ?? trigger)}>
          <span className="makegood-menu-text">
            <span className="makegood-strong">{messages.menu.badResult}</span>
            <MenuForecast resultId={subject.resultId} />
          </span>
        </MenuItem>
      </div>
    </Layer>
  )
}

/** Puts the menu at its trigger, with the focus in it. */
function useStanding(box: RefObject<HTMLDivElement | null>, { trigger, at, byKeyboard }: OpenMenu): void {
  useLayoutEffect(() => {
    if (!box.current) return undefined
    const stop = standAt(box.current, { element: trigger, point: at })
    const first = byKeyboard ? itemsOf(box.current)[0] : null
    const target = first ?? box.current
    target.focus({ preventScroll: true })
    return stop
  }, [box, trigger, at, byKeyboard])
}

/** Writes the state of the menu to its trigger itself, so that thousands of triggers need not listen for it. */
function useOpenTrigger({ trigger, at }: OpenMenu, id: string): void {
  useLayoutEffect(() => {
    trigger.setAttribute('data-state', 'open')
    // An area is no button: that its menu is open is nothing to say of it.
    if (!at) {
      trigger.setAttribute('aria-expanded', 'true')
      trigger.setAttribute('aria-controls', id)
    }
    return () => {
      trigger.setAttribute('data-state', 'closed')
      if (at) return
      trigger.setAttribute('aria-expanded', 'false')
      trigger.removeAttribute('aria-controls')
    }
  }, [trigger, at, id])
}

/** Closes the menu where a person goes on outside of it. A press on its trigger closes by its own click. */
function useOutside(box: RefObject<HTMLDivElement | null>, isLeft: { current: boolean }): void {
  const { desk } = useRefunds('<ReportMenu>')
  useEffect(() => {
    if (!box.current) return
    return hearOutside(box.current, (path) => {
      const showing = desk.showing()
      if (showing?.kind !== 'menu' || (!showing.at && path.includes(showing.trigger))) return
      isLeft.current = true
      showing.dismiss()
    })
  }, [box, desk, isLeft])
}
