import type { Identity, Person } from '@makegood/service'
import { Temporal } from 'temporal-polyfill'
import type { Duration, WorldClock } from './clock.ts'

/** The person whom levers and tokens mean when none is named. */
export const ADA = 'ada'

export const personOf = (userId: string): Person & { email: string } => ({
  userId,
  walletId: `wallet-${userId}`,
  email: `${userId}@example.com`,
  name: userId === ADA ? 'Ada Lovelace' : userId.charAt(0).toUpperCase() + userId.slice(1),
})

const PREFIX = 'world'

/** A token of the world. With `expiresIn` it is refused after that time of the world. */
export function tokenOf(clock: WorldClock, userId: string, expiresIn?: Duration): string {
  const until =
    expiresIn === undefined ? '' : clock.now() + Temporal.Duration.from(expiresIn).total({ unit: 'milliseconds' })
  return [PREFIX, encodeURIComponent(userId), until].join(':')
}

export function createIdentity(clock: WorldClock): Identity {
  return {
    async authenticate(token) {
      const [prefix, userId, until] = token.split(':')
      if (prefix !== PREFIX || !userId) return { reason: 'unknown' }
      if (until && Number(until) <= clock.now()) return { reason: 'expired' }
      try {
        return personOf(decodeURIComponent(userId))
      } catch {
        return { reason: 'unknown' }
      }
    },
  }
}
