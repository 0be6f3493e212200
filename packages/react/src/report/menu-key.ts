import type { KeyboardEvent } from 'react'

/** The keys that ask for the menu of whatever has the focus. */
export const isMenuKey = ({ key, shiftKey }: KeyboardEvent) => key === 'ContextMenu' || (key === 'F10' && shiftKey)
