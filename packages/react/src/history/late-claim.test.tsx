import type { Deadline } from '@makegood/contract'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { unreturned } from '../testing/late-return.tsx'
import { listRefunds } from '../testing/refunds.ts'
import { setScene } from '../testing/scene.tsx'
import { stage } from '../testing/stage.tsx'
import { LateClaim } from './late-claim.tsx'

async function returning(credit: Partial<Deadline>) {
  const { world } = await setScene({ policy: 'jimeng' }, (one) => one.scenario('failed video'))
  const [refund] = await listRefunds(world)
  world.close()
  return unreturned(refund!, credit)
}

it('says of credits that should be back since when, and how to claim them (D14)', async () => {
  await stage(<LateClaim refund={await returning({ late: true })} />, { policy: 'anypic' })
  expect(screen.getByText('This is late')).toBeVisible()
  expect(screen.getByText('It should have been back in your wallet by Tue 16 Jun, 11:00. You need not wait any longer: claim it.')).toBeVisible()
  expect(await screen.findByRole('link', { name: 'Write to support' })).toHaveAttribute('href', 'mailto:hello@anypic.app?subject=Refund%20Request')
})

it('says nothing while there is time, nor once they are back', async () => {
  await stage(
    <>
      <LateClaim refund={await returning({ late: false })} />
      <LateClaim refund={await returning({ late: true, metAt: '2026-06-17T09:00:00Z' })} />
    </>,
    { policy: 'anypic' },
  )
  expect(screen.queryByText('This is late')).toBeNull()
})
