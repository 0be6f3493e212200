'use client'

import * as DropdownMenu from 'radix-ui/dropdown-menu'
import { type FocusEvent, useRef, useState } from 'react'
import { guard, useRefunds } from '../context.ts'
import type { OpenMenu } from '../desk.ts'
import { frontProps } from '../front-props.ts'
import { useTexts } from '../texts.ts'
import { homeOf } from '../ui/home.ts'
import { Icon } from '../ui/icon.tsx'
import { Layer } from '../ui/layer.tsx'
import { itemsAround } from './area-items.ts'
import { BorrowedTrigger } from './borrowed-trigger.tsx'
import { MenuForecast } from './menu-forecast.tsx'
import { openReport } from './open-report.ts'

/** The one menu of a provider, at whichever trigger opened it. Null: it is closed. */
export function Menu({ menu }: { menu: OpenMenu | null }) {
  // The trigger outlives the menu: it gets the focus back.
  const [last, setLast] = useState(menu)
  if (menu && menu !== last) setLast(menu)
  const dir = last && getComputedStyle(last.trigger).direction === 'rtl' ? 'rtl' : 'ltr'

  return (
    <DropdownMenu.Root open={menu !== null} onOpenChange={(open) => !open && last?.dismiss()} modal={false} dir={dir}>
      {last && (
        <DropdownMenu.Trigger asChild>
          <BorrowedTrigger menu={last} />
        </DropdownMenu.Trigger>
      )}
      {menu && <MenuContent menu={menu} />}
    </DropdownMenu.Root>
  )
}

function MenuContent({ menu }: { menu: OpenMenu }) {
  const refunds = useRefunds('<ReportMenu>')
  const { settings } = refunds
  const { messages } = useTexts()
  const { trigger, at, returnFocusTo, subject, items = itemsAround(trigger) } = menu
  const root = frontProps(settings, 'makegood-layer', messages.language.tag, trigger)

  const entered = useRef(!menu.byKeyboard)
  const enter = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (entered.current || target !== currentTarget) return
    entered.current = true
    currentTarget.querySelector<HTMLElement>('[role="menuitem"]:not([data-disabled])')?.focus()
  }
  return (
    <Layer home={homeOf(trigger, settings.portalContainer)} root={root} onEscape={menu.dismiss}>
      <DropdownMenu.Content
        className="makegood-menu"
        aria-labelledby={undefined}
        aria-label={messages.trigger.more(subject.alt)}
        align={at ? 'start' : 'end'}
        onFocus={enter}
        sideOffset={at ? 2 : 6}
        collisionPadding={8}
        // A press on the trigger closes by its own click; closed here first, it would open again.
        onInteractOutside={(event) => !at && event.detail.originalEvent.composedPath().includes(trigger) && event.preventDefault()}
        // A menu has no menu, whichever key asks for it.
        onContextMenu={(event) => event.preventDefault()}
      >
        {items.map((item) => (
          <DropdownMenu.Item
            key={item.label}
            className="makegood-menu-item"
            disabled={item.disabled}
            onSelect={() => guard(item.onSelect)}
          >
            <span className="makegood-menu-icon">{item.icon}</span>
            {item.label}
          </DropdownMenu.Item>
        ))}
        {items.length > 0 && <DropdownMenu.Separator className="makegood-menu-line" />}
        <DropdownMenu.Item
          className="makegood-menu-item"
          onSelect={() => openReport(refunds, [subject], returnFocusTo ?? trigger)}
          textValue={messages.menu.badResult}
        >
          <span className="makegood-menu-icon">
            <Icon name="flag" />
          </span>
          <span className="makegood-menu-text">
            <span className="makegood-strong">{messages.menu.badResult}</span>
            <MenuForecast resultId={subject.resultId} />
          </span>
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </Layer>
  )
}
