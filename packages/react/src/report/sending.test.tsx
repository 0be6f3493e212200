import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { openDevice } from '../device.ts'
import { listRefundIds } from '../testing/refunds.ts'
import { fill, findBadResult, menuOf, more, onePicture, openReport, submit } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'

const granted = () => screen.findByRole('heading', { name: '4 credits are back in your wallet' })
const waiting = (what = 'network') => screen.findByRole('heading', { name: `Waiting for the ${what}` })
const connect = (world: { network: { offline: boolean } }) => {
  world.network.offline = false
  window.dispatchEvent(new Event('online'))
}

async function submitOffline(world: { network: { offline: boolean } }, reason = 'Clearly unusable') {
  await openReport()
  await fill(reason, 'Garbled from edge to edge')
  world.network.offline = true
  await submit()
  await waiting()
}

/** What the outbox of a user keeps on the device. */
async function keptFor(userId: string): Promise<unknown[]> {
  const device = openDevice(userId)
  const kept = await device.shelf('outbox').list()
  device.close()
  return kept
}

describe('a report without a network', () => {
  it('says that it waits, claims nothing, and goes out by itself when the network is back', async () => {
    const { world, count } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    expect(screen.getByText(/is kept on this device and goes out by itself\. Nothing is refunded yet\./)).toBeVisible()
    expect(screen.queryByText(/back in your wallet/)).toBeNull()
    connect(world)
    expect(await granted()).toBeVisible()
    expect(count('POST /v1/reports')).toBe(2)
    expect(await listRefundIds(world)).toHaveLength(1)
  })

  it('is tried again at a press, and says meanwhile that it is being sent', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }))
    expect(await waiting()).toBeVisible()
    world.network.offline = false
    world.network.latency = 150
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }))
    expect(await screen.findByRole('heading', { name: 'Sending your report' })).toBeVisible()
    expect(await granted()).toBeVisible()
  })

  it('can be taken back and changed, with everything still there', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
    expect(await screen.findByRole('textbox', { name: 'Tell us more' })).toHaveValue('Garbled from edge to edge')
    expect(screen.getByRole('radio', { name: /^Clearly unusable/ })).toBeChecked()
    await fill('Broken anatomy', 'Six fingers')
    world.network.offline = false
    await submit()
    expect(await screen.findByRole('button', { name: 'Done' })).toBeVisible()
    expect(screen.queryByRole('textbox', { name: 'Tell us more' })).toBeNull()
  })

  it('survives a reload, and tells its answer when nobody looks any more', async () => {
    const { world, reload } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    reload()
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.click(more())
    await userEvent.click(await findBadResult())
    expect(await waiting()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    connect(world)
    expect(await screen.findByText('4 credits are back in your wallet')).toBeVisible()
    expect(await listRefundIds(world)).toHaveLength(1)
  })
})

describe('a report whose answer is lost', () => {
  it('is sent again under the same key, and refunds once', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled')
    world.network.loseAnswer = 1
    await submit()
    await waiting()
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }))
    expect(await granted()).toBeVisible()
    expect(screen.getByText(/^Balance 100/)).toBeVisible()
    expect(await listRefundIds(world)).toHaveLength(1)
  })

  it('waits for a service that is down, and says so in our words', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'Garbled')
    world.network.failing = 1
    await submit()
    expect(await waiting('service')).toBeVisible()
    expect(screen.queryByText('The service is not available.')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Try now' }))
    expect(await granted()).toBeVisible()
  })
})

describe('two tabs', () => {
  it('agree: what one submits, the other knows, and nothing goes out twice', async () => {
    const { world, show, count } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    await userEvent.keyboard('{Escape}')
    const { unmount } = render(<>{show(menuOf())}</>)
    onTestFinished(unmount)
    const [, other] = screen.getAllByRole('button', { name: 'More options for a cat in the rain' })
    await userEvent.click(other!)
    await userEvent.click(await findBadResult())
    expect(await waiting()).toBeVisible()
    connect(world)
    expect(await granted()).toBeVisible()
    expect(await listRefundIds(world)).toHaveLength(1)
    // The one that did not get through, and the one that did.
    expect(count('POST /v1/reports')).toBe(2)
  })
})

describe('another user', () => {
  it('neither sees nor sends what the former left waiting; it goes out when they are back', async () => {
    const { world, reset, count, userId } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    reset({ userId: 'bob' })
    expect(screen.queryByRole('dialog')).toBeNull()
    connect(world)
    await userEvent.click(more())
    await userEvent.click(await findBadResult())
    expect(await screen.findByRole('textbox', { name: 'Tell us more' })).toHaveValue('')
    await userEvent.keyboard('{Escape}')
    expect(count('POST /v1/reports')).toBe(1)
    reset({ userId })
    expect(await screen.findByText('4 credits are back in your wallet')).toBeVisible()
    expect(count('POST /v1/reports')).toBe(2)
  })

  it('finds nothing on the device once the former signed out', async () => {
    const { world, client, userId } = await stage(menuOf(), onePicture('photoroom'))
    await submitOffline(world)
    expect(await keptFor(userId)).toHaveLength(1)
    client().forget()
    await waitFor(async () => expect(await keptFor(userId)).toEqual([]))
    expect(Object.keys(localStorage).filter((key) => key.includes(encodeURIComponent(userId)))).toEqual([])
    connect(world)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await listRefundIds(world)).toEqual([])
  })
})

it('keeps nothing of a safety report on the device while it waits, and says so (C21)', async () => {
  const { world, userId } = await stage(menuOf(), onePicture('photoroom'))
  await submitOffline(world, 'Breaks the content rules')
  expect(screen.getByText(/goes out by itself as long as this page is open/)).toBeVisible()
  expect(await keptFor(userId)).toEqual([])
  expect(JSON.stringify({ ...localStorage })).not.toContain('Garbled')
  connect(world)
  expect(await screen.findByRole('button', { name: 'Done' })).toBeVisible()
  expect(world.messages.map(({ kind }) => kind)).toContain('safety_report')
})
