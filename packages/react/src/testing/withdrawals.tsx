import { createRefundClient, type RefundClient } from '@makegood/client'
import type { Pack } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { getResponse } from 'msw'
import { type ReactNode, useEffect, useState } from 'react'
import { useRefunds } from '../context.ts'
import { RefundProvider, type RefundProviderProps } from '../provider.tsx'
import { useSession } from '../use-session.ts'
import { WithdrawalButton, type WithdrawalButtonProps } from '../withdrawal/withdrawal-button.tsx'

/** A consumer in Germany who asked for the service to begin at once. */
export const GERMAN = { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true } as const

/** A pack that the law lets a person withdraw from, partly used. */
export async function buyWithRight(world: RefundWorld): Promise<Pack> {
  const pack = await world.buyPack({ sale: GERMAN })
  for (let made = 0; made < 3; made++) await world.generate()
  return pack
}

/** A pack of a sale that has no such right. */
export const buyWithout = (world: RefundWorld): Promise<Pack> => world.buyPack({ sale: { ...GERMAN, consumer: false } })

/** The button of the newest pack, once it is known which that is. */
export function PackStand(props: Omit<WithdrawalButtonProps, 'packId'>) {
  const { client } = useSession()
  const [packId, setPackId] = useState<string>()
  useEffect(() => {
    // Where the network of the toolbar fails, it stays unknown.
    client.packs.list().then(({ items }) => setPackId(items[0]!.pack.id), () => {})
  }, [client])
  return packId && <WithdrawalButton packId={packId} {...props} />
}

type GuestProps = Partial<RefundProviderProps> & {
  world: RefundWorld
  getToken?: () => string | null
  children: ReactNode
}

let guests = 0

/** A provider for somebody who is signed out, or for whom no token can be had. */
export function Guest({ world, getToken = () => null, children, ...props }: GuestProps) {
  const [{ client, userId }] = useState(() => ({ client: guestOf(world, getToken), userId: `guest ${(guests += 1)} ${crypto.randomUUID()}` }))
  const { language, locale } = useRefunds('<Guest>').settings
  return (
    <RefundProvider client={client} userId={userId} language={language} locale={language ? locale : 'en-GB'} timeZone="Europe/Berlin" {...props}>
      {children}
    </RefundProvider>
  )
}

const guestOf = (world: RefundWorld, getToken: () => string | null): RefundClient =>
  createRefundClient({
    baseUrl: world.baseUrl,
    retries: 0,
    getToken,
    async fetch(request) {
      const response = await getResponse(world.handlers, request)
      if (!response || response.type === 'error') throw new TypeError('Failed to fetch')
      return response
    },
  })
