'use client'

import { useState, useSyncExternalStore } from 'react'
import type { Session } from '../session.ts'
import { Button } from '../ui/button.tsx'
import { Facts } from './row.tsx'
import { words } from './words.ts'
import type { DevtoolsWorld } from './world.ts'

/** The time of a mocked world, and the trouble on its network. */
export function WorldLevers({ world, session: { queryClient, key } }: { world: DevtoolsWorld; session: Session }) {
  const { clock, network } = world
  const now = useSyncExternalStore(clock.subscribe, () => Math.floor(clock.now() / 1000))
  const [, setTimes] = useState(0)
  const advance = async (duration: string) => {
    await world.advance(duration)
    // Time that goes by is no change that the service tells of.
    await queryClient.invalidateQueries({ queryKey: key() })
  }
  const change = (news: Partial<DevtoolsWorld['network']>) => {
    Object.assign(network, news)
    setTimes((times) => times + 1)
  }
  return (
    <>
      <Facts facts={[[words.world.now, <time key="now">{new Date(now * 1000).toISOString()}</time>]]} />
      <div className="makegood-dev-acts">
        {Object.entries(words.world.advance).map(([duration, text]) => (
          <Button key={duration} onClick={() => void advance(duration)}>
            {text}
          </Button>
        ))}
      </div>
      <div className="makegood-dev-acts">
        <Button aria-pressed={network.offline} onClick={() => change({ offline: !network.offline })}>
          {words.world.offline}
        </Button>
        <Button aria-pressed={network.latency > 0} onClick={() => change({ latency: network.latency > 0 ? 0 : 2000 })}>
          {words.world.slow}
        </Button>
        <Button aria-pressed={network.failing > 0} onClick={() => change({ failing: network.failing > 0 ? 0 : 3 })}>
          {words.world.failing}
        </Button>
        <Button aria-pressed={network.loseAnswer > 0} onClick={() => change({ loseAnswer: network.loseAnswer > 0 ? 0 : 1 })}>
          {words.world.loseAnswer}
        </Button>
      </div>
    </>
  )
}
