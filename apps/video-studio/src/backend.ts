import { createRefundWorld } from '@makegood/msw'
import { setupWorker } from 'msw/browser'

const world = createRefundWorld({ policy: 'jimeng', seed: 2, storage: 'browser', baseUrl: '/refunds' })

/** The one clip that Longtake shows, by the id the refund API knows it by. */
export const TAKE = 'take-1'

export const getToken = async () => world.token()

/** Stands in for Longtake's server while there is none: a wallet, and one clip that was made with it. */
export async function startBackend(): Promise<void> {
  const worker = setupWorker(...world.handlers)
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' })
  await world.ready
  // Held until it is over, so that two tabs that open together do this once.
  await navigator.locks.request('longtake opening', async () => {
    if (localStorage.getItem('longtake:opened')) return
    await world.buyPack({ credits: 120, paid: { amount: 2400, currency: 'USD' } })
    await world.generate({ generationId: 'shot-1', kind: 'video', feature: 'video_generator', credits: 20, results: [{ id: TAKE, kind: 'video' }] })
    localStorage.setItem('longtake:opened', 'yes')
  })
}
