import { createRefundClient } from '@makegood/client'
import type { RefundWorld } from '@makegood/msw'
import { useState } from 'react'
import { useRefunds } from '../context.ts'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { RefundProvider } from '../provider.tsx'

const NAMES = ['ada', 'bob'] as const

/** A page on which one signs in as another person. */
export function TwoPeople({ world }: { world: RefundWorld }) {
  const { settings, scope } = useRefunds('<TwoPeople>')
  const [name, setName] = useState<(typeof NAMES)[number]>('ada')
  const [clients] = useState(() =>
    Object.fromEntries(NAMES.map((one) => [one, createRefundClient({ baseUrl: world.baseUrl, getToken: async () => world.token(one), retries: 0 })])))
  const { locale, timeZone, language, dir, theme } = settings
  return (
    <RefundProvider client={clients[name]!} userId={`${scope.userId} ${name}`} {...{ locale, timeZone, language, dir, theme }}>
      <p style={{ font: '15px/1.5 system-ui' }}>
        {NAMES.map((one) => (
          <button key={one} type="button" aria-pressed={name === one} onClick={() => setName(one)}>
            Sign in as {one}
          </button>
        ))}
      </p>
      <WalletRefundHistory style={{ maxInlineSize: 420 }} />
    </RefundProvider>
  )
}
