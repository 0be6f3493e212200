import { useEffect, useState } from 'react'
import { addons } from 'storybook/manager-api'
import { type Asked, ASKED, type Told, TOLD } from './words.ts'

/** How time stands in the story beside, and how to ask for another. */
export function useTold(): { told: Told | null; ask: (asked: Asked) => void } {
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    const channel = addons.getChannel()
    channel.on(TOLD, setTold)
    channel.emit(ASKED, { ask: 'state' } satisfies Asked)
    return () => channel.off(TOLD, setTold)
  }, [])
  return { told, ask: (asked) => addons.getChannel().emit(ASKED, asked) }
}
