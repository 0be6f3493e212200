'use client'

import { useSyncExternalStore } from 'react'
import { useSession } from '../../use-session.ts'
import { tickerOf } from './ticker.ts'

/** The service's time to the minute, in epoch milliseconds; renders anew with every minute, while somebody looks. */
export function useMinute(): number {
  const ticker = tickerOf(useSession().clock)
  return useSyncExternalStore(ticker.subscribe, ticker.minute)
}
