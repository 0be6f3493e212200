'use client'

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { wallet as walletQuery } from '../queries/wallet.ts'
import { useSession } from '../use-session.ts'

/** Milliseconds for which a change is pointed out. */
const POINTED_OUT = 6000

/** The wallet, how much its balance has just changed, and what keeps it from being up to date. */
export function useBalance() {
  const session = useSession()
  const query = useQuery(walletQuery(session), session.queryClient)
  const { trouble: troubleOf, subscribe } = session.history
  const trouble = useSyncExternalStore(subscribe, troubleOf) ?? query.error
  const balance = query.data?.balance
  const [seen, setSeen] = useState({ balance, change: 0 })
  if (balance !== seen.balance) {
    setSeen({ balance, change: balance === undefined || seen.balance === undefined ? 0 : balance - seen.balance })
  }

  useEffect(() => {
    if (seen.change === 0) return undefined
    const timer = setTimeout(() => setSeen({ balance: seen.balance, change: 0 }), POINTED_OUT)
    return () => clearTimeout(timer)
  }, [seen])

  return { ...query, change: seen.change, trouble }
}
