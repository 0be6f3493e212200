// What stands beside the stories is built with JSX in its classic form.
import * as React from 'react'
import { AddonPanel, Button, PopoverProvider } from 'storybook/internal/components'
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
  const state = told?.state
  if (!state) return null
  const popover = <div style={{ inlineSize: 440, maxInlineSize: '90vw' }}><TimeMachine told={told} onAsk={ask} isWhole={false} /></div>
  return (
    <PopoverProvider ariaLabel="Time machine" padding={0} placement="bottom-start" popover={popover}>
      <Button ariaLabel="Time machine" variant="ghost" padding="small">Day {dayOf(state, state.now)}</Button>
    </PopoverProvider>
  )
}
