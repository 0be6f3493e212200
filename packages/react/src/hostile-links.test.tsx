import type { PolicySummary } from '@makegood/contract'
import type { RefundWorld } from '@makegood/msw'
import { screen } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PackRefundForm } from './pack-refund/pack-refund-form.tsx'
import { ReportMenu } from './report/report-menu.tsx'
import { HOSTILE_ADDRESSES } from './testing/hostile.ts'
import { lookAtIt } from './testing/refund-page.tsx'
import { RefundStand } from './testing/refund-stand.tsx'
import { appealRefund, requestRefund } from './testing/refunds.ts'
import { onePicture, openReport, PICTURE } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'
import { confirm, openFilled, withPack } from './testing/withdrawal-page.tsx'

const SAFE = 'https://seller.example/help'
const alert = vi.spyOn(window, 'alert').mockImplementation(() => {})
beforeEach(() => void alert.mockClear())

/** A service whose policy leads astray wherever it can name an address, and once where it should. */
const astray = (play: (world: RefundWorld) => Promise<unknown>) => async (world: RefundWorld) => {
  await play(world)
  world.handlers.unshift(http.get(`${world.baseUrl}/v1/policy`, async ({ request }) => {
    const policy = (await (await world.service.fetch(request)).json()) as PolicySummary
    const contact = [...HOSTILE_ADDRESSES, SAFE].map((to, index) => ({ kind: `way ${index}`, to, subject: null }))
    const stores = HOSTILE_ADDRESSES.map((url, index) => ({ channel: index === 0 ? 'app_store' : `store ${index}`, url }))
    const merchantOfRecord = { name: 'Astray', url: HOSTILE_ADDRESSES[0]! }
    return HttpResponse.json({ ...policy, seller: { ...policy.seller, contact, stores, merchantOfRecord } })
  }))
}

const press = async (name: string | RegExp) => userEvent.click((await screen.findAllByRole('button', { name }))[0]!)

/** Where everything of ours on the page leads, and what it loads. */
function leads(): string[] {
  const places = [...document.querySelectorAll('.makegood :is(a, form, [src], [href], [action], [formaction], [data])')]
  return places.flatMap((place) => ['href', 'src', 'action', 'formaction', 'data'].flatMap((name) => place.getAttribute(name) ?? []))
}

const refusedTwice = async (world: RefundWorld) => {
  const refundId = await requestRefund(world, (await world.buyPack()).id, 'change_of_mind')
  await world.decideReview(refundId, 'decline').catch(() => {})
  await appealRefund(world, refundId)
  await world.decideReview(refundId, 'decline')
}

const surfaces: Record<string, () => Promise<unknown>> = {
  'a message to support': async () => {
    await stage(<RefundStand />, { policy: 'jimeng', play: astray(refusedTwice) })
    await lookAtIt()
    await press('Write to support')
    await screen.findByRole('textbox', { name: 'Message' })
  },
  'a pack that a store refunds': async () => {
    await stage(<PackRefundForm />, { policy: 'anypic', play: astray((world) => world.buyPack({ channel: 'app_store' })) })
    await press(/^Pack of/)
    await screen.findByText('Ask the App Store')
  },
  'a charge that nobody agreed to': async () => {
    await stage(<PackRefundForm />, { policy: 'jimeng', play: astray((world) => world.buyPack()) })
    await press(/^Pack of/)
    await userEvent.click(await screen.findByText('I did not buy this'))
    await screen.findByText(/looked at before all else/)
  },
  'a withdrawal that was not received': async () => {
    const { world } = await withPack({ play: astray((one) => one.buyPack({ sale: { country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true } })) })
    await openFilled()
    world.network.loseAnswer = 9
    await confirm()
    await screen.findByText(/^No receipt came/)
  },
}

it.each(Object.keys(surfaces))('%s leads to web pages and mail alone, whatever the service says', async (name) => {
  await surfaces[name]!()
  await vi.waitFor(() => expect(document.querySelectorAll('.makegood a[href]').length).toBeGreaterThan(name.includes('store') ? -1 : 0))
  const found = leads()
  expect(found.filter((address) => !/^(https:\/\/seller\.example|mailto:[^?&,]+@[^?&,]+\?subject=)/.test(address))).toEqual([])
  for (const link of document.querySelectorAll('a[target=_blank]')) expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  expect(alert).not.toHaveBeenCalled()
})

it.each(HOSTILE_ADDRESSES.filter((address) => /script:|^data:text|^vb/i.test(address)))('a result is never shown from %j', async (src) => {
  await stage(<ReportMenu resultId={PICTURE} kind="image" src={src} alt="a cat in the rain" />, onePicture('photoroom'))
  await openReport()
  expect(leads().filter((address) => address === src || /script:|text\/html/i.test(address))).toEqual([])
  expect(alert).not.toHaveBeenCalled()
})
