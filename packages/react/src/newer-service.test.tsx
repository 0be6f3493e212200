import type { RefundWorld } from '@makegood/msw'
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletBalance } from './history/wallet-balance.tsx'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import { PackRefundForm } from './pack-refund/pack-refund-form.tsx'
import { ReportBadge } from './report/report-badge.tsx'
import { catchErrors } from './testing/host.ts'
import { newerClient, openFields, UNKNOWN } from './testing/newer-service.ts'
import { send } from './testing/refund-stages.ts'
import { reportElsewhere } from './testing/refunds.ts'
import { fill, menuOf, more, PICTURE, submit } from './testing/report-page.tsx'
import { setScene } from './testing/scene.tsx'
import { PackStand } from './testing/withdrawals.tsx'
import './styles/styles.css'

configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

/** A wallet in which much has happened. */
async function play(world: RefundWorld) {
  await world.scenario('one picture')
  await send(world)
  await world.generate({ outcome: 'failed', credits: 3 })
  const { generation } = await world.generate({ credits: 5 })
  await reportElsewhere(world, generation.results[0]!.id)
}

/** What nobody should read, whatever the service says. */
const WRONG = new RegExp(`${UNKNOWN}|unknown member|undefined|\\bnull\\b|\\bNaN\\b|\\[object|Something went wrong here|Invalid Date|function`, 'i')

function check() {
  const texts = [document.body.innerText, ...[...document.querySelectorAll('[aria-label], [title]')].map((one) => `${one.ariaLabel ?? ''} ${one.getAttribute('title') ?? ''}`)]
  expect(texts.filter((text) => WRONG.test(text))).toEqual([])
}

async function closeDialog() {
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

/** Goes through every page of ours. */
async function goThrough(isNew: (field: string) => boolean) {
  const errors = catchErrors()
  const scene = await setScene({ policy: 'standard-30' }, play)
  const client = newerClient(scene.world, isNew)
  const page = (
    <>
      {menuOf()}
      <ReportBadge resultId={PICTURE} />
      <WalletBalance />
      <WalletRefundHistory />
      <PackRefundForm />
      <PackStand />
    </>
  )
  const { unmount } = render(scene.show(page, { client, userId: `ada ${crypto.randomUUID()}` }))
  onTestFinished(() => {
    unmount()
    client.forget()
    scene.world.close()
    localStorage.clear()
  })
  const lines = async () => (await screen.findByRole('list', { name: 'History' })).querySelectorAll<HTMLElement>('button.makegood-row')
  const count = (await lines()).length
  expect(count).toBeGreaterThan(4)
  check()
  for (let at = 0; at < count; at += 1) {
    await userEvent.click((await lines())[at]!)
    await screen.findByRole('dialog')
    await waitFor(() => expect(document.querySelector('dialog h3')).not.toBeNull())
    check()
    await closeDialog()
  }
  await userEvent.click(more())
  await screen.findByRole('menuitem', { name: /^Bad result/ })
  await waitFor(() => expect(screen.queryByText('Checking what a report would bring')).toBeNull())
  check()
  await userEvent.click(screen.getByRole('menuitem', { name: /^Bad result/ }))
  await screen.findAllByRole('radio')
  check()
  // A reason that nobody knows is none of the service behind this.
  if (!isNew('code')) {
    await fill('Clearly unusable', 'Garbled from edge to edge, all of it')
    await submit()
    await screen.findByRole('button', { name: 'Done' })
    check()
  }
  await closeDialog()
  check()
  expect(errors).toEqual([])
}

describe('of a service that is newer than this', () => {
  it('every open enum is tried', () => {
    expect(openFields).toEqual(expect.arrayContaining(['status', 'origin', 'kind', 'verdict', 'code', 'destination', 'standing', 'acts', 'stage']))
  })

  it('fields that nobody knows change nothing', async () => {
    await goThrough(() => false)
    expect(screen.getAllByText(/credits$/).length).toBeGreaterThan(0)
  })

  it('members that nobody knows, all at once, still show', async () => {
    await goThrough(() => true)
    expect(screen.getByRole('list', { name: 'History' })).toBeVisible()
  })

  it.each(['status', 'kind', 'verdict', 'code', 'destination', 'standing'])('a %s that nobody knows still shows', async (field) => {
    await goThrough((one) => one === field)
    expect(screen.getByRole('list', { name: 'History' })).toBeVisible()
  })
})
