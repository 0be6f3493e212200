// What stands beside the stories is built with JSX in its classic form.
import * as React from 'react'
import { AddonPanel, Button, PopoverProvider } from 'storybook/internal/components'
import { type StorybookTheme, useTheme } from 'storybook/theming'
import { TimeMachine } from './time-machine.tsx'
import { dayOf } from './time-scale.ts'
import { useTold } from './use-told.ts'

/** The time machine below a story. */
export function TimePanel({ active }: { active: boolean }) {
  const { told, ask } = useTold()
  return <AddonPanel active={active}><TimeMachine told={told} onAsk={ask} /></AddonPanel>
}

/** The time machine in the toolbar: says the day, and opens what moves it. */
export function TimeTool() {
  const { told, ask } = useTold()
  const { background, appBorderRadius } = useTheme() as StorybookTheme
  const state = told?.state
  if (!state) return null
  const popover = (
    <div style={{ inlineSize: 460, maxInlineSize: '90vw', background: background.content, borderRadius: appBorderRadius }}>
      <TimeMachine told={told} onAsk={ask} isWhole={false} />
    </div>
  )
  return (
    <PopoverProvider ariaLabel="Time machine" padding={0} placement="bottom-start" popover={popover}>
      <Button ariaLabel="Time machine" variant="ghost" padding="small">Day {dayOf(state, state.now)}</Button>
    </PopoverProvider>
  )
}
