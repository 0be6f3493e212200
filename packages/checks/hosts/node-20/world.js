import { createRefundClient } from '@makegood/client'
import { createRefundWorld } from '@makegood/msw'
import { setupServer } from 'msw/node'

// A mocked service in Node, asked by the client as a test of a host does it.
const world = createRefundWorld({ policy: 'anumi', seed: 1 })
const server = setupServer(...world.handlers)
server.listen({ onUnhandledRequest: 'error' })

await world.buyPack({ credits: 100, paid: { amount: 1000, currency: 'EUR' } })
await world.generate({ outcome: 'failed' })
await world.advance({ days: 1 })
const client = createRefundClient({ baseUrl: world.baseUrl, getToken: async () => world.token('ada') })
const { balance } = await client.wallet.retrieve()
const { items } = await client.refunds.list()
server.close()

if (balance !== 100 || items.length !== 1) throw new Error(`There are ${balance} credits and ${items.length} refunds.`)
