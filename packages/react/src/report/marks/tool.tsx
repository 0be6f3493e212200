'use client'

import { useTexts } from '../../texts.ts'
import { Button } from '../../ui/button.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import type { Marking } from './use-marking.ts'

type ToolButtonProps = {
  icon: IconName
  name: string
  isPressed?: boolean
  /** It keeps the focus, but does nothing. */
  isOff?: boolean
  onPress: () => void
}

/** A button with a drawing on it, its name as a tooltip. */
export function ToolButton({ icon, name, isPressed, isOff, onPress }: ToolButtonProps) {
  return (
    <Button
      variant="ghost"
      data-shape="icon"
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onPress}
    >
      <Icon name={icon} />
    </Button>
  )
}

export function UndoButton({ marking }: { marking: Marking }) {
  const { messages: { marks: words } } = useTexts()
  return <ToolButton icon="return" name={words.undo} isOff={!marking.canUndo} onPress={marking.undo} />
}
