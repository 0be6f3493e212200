import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RefundOutcome } from '../tell.ts'
import { listRefundIds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const firstPack = async () => userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits/ }))
const why = () => screen.findByRole('textbox', { name: /^Why\?/ })
const next = async () => userEvent.click(await screen.findByRole('button', { name: 'Continue' }))
const request = (amount: string) => screen.findByRole('button', { name: `Request ${amount}` })

describe('the packs', () => {
  it('each say what they would bring now, and until when (A6, C8)', async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('partly used pack') })
    const pack = await screen.findByRole('button', { name: /^Pack of 100 credits/ })
    expect(pack.textContent).toContain('€8.80')
    expect(pack.textContent).toContain('until Mon 29 Jun, 11:00')
  })

  it('are not called refused while a person decides, or something is missing first (C9)', async () => {
    await stage(<PackRefundForm />, {
      policy: 'anumi',
      play: async (world) => {
        await world.buyPack({ email: 'someone-else@example.com' })
        await world.buyPack({ credits: 50 })
        await world.generate()
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: /^Pack of 100 credits.*Something is missing/ }))
    expect(await screen.findByText('It has to be asked from the e-mail address that bought it.')).toBeVisible()
    expect(screen.queryByText(/not refundable/i)).toBeNull()
  })

  it('outside every ground say why with the date, and what remains (A19, C26)', async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('window just over') })
    const pack = await screen.findByRole('button', { name: /^Pack of 100 credits/ })
    expect(pack.textContent).toContain('The time for this ended on Mon 29 Jun, 11:00.')
    expect(pack.textContent).toContain('Not refundable')
    const ways = screen.getByRole('group', { name: 'Pack of 100 credits' })
    expect(within(ways).getByText('The support of this app can tell you more.')).toBeVisible()
  })

  it('that come back for some reasons alone name them (D6 to D8)', async () => {
    await stage(<PackRefundForm />, { policy: 'jimeng', play: (world) => world.scenario('fresh pack') })
    const pack = await screen.findByRole('button', { name: /^Pack of 100 credits/ })
    expect(pack.textContent).toContain('Credits are not refundable once they are in the wallet.')
    expect(pack.textContent).toMatch(/It can still come back for .*a charge you did not agree to.* other reasons\./)
  })

  it('are asked for anew when the time of one is over (A6, A19)', async () => {
    const { world } = await stage(<PackRefundForm />, {
      policy: 'anypic',
      play: async (w) => {
        await w.buyPack()
        await w.advance({ days: 6, hours: 23, minutes: 59, seconds: 59 })
      },
    })
    expect(await screen.findByRole('button', { name: /^Pack of 100 credits.*€10\.00/ })).toBeVisible()
    await world.advance({ seconds: 5 })
    const pack = await screen.findByText(/The time for this ended on Mon 22 Jun, 11:00/, {}, { timeout: 6000 })
    expect(pack).toBeVisible()
  })

  it('of a policy that does not say go to a person', async () => {
    await stage(<PackRefundForm />, { policy: 'photoroom', play: (world) => world.scenario('fresh pack') })
    const pack = await screen.findByRole('button', { name: /^Pack of 100 credits/ })
    expect(pack.textContent).not.toContain('Not refundable')
  })

  it('say so where there are none', async () => {
    await stage(<PackRefundForm />, { policy: 'anumi' })
    expect(await screen.findByText('No packs yet')).toBeVisible()
  })

  it('offer to try again when they do not come', async () => {
    const { world } = await stage(<PackRefundForm />, {
      policy: 'anumi',
      play: async (w) => {
        await w.scenario('fresh pack')
        w.network.offline = true
      },
    })
    await screen.findByText(/There is no connection/)
    // A right by law does not go with our network (C36).
    expect(screen.getByRole('button', { name: 'withdraw from contract here' })).toBeVisible()
    world.network.offline = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: /^Pack of 100 credits/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'withdraw from contract here' })).toBeNull()
  })

  it('keep the way out of the contract where nothing can be told of one (C36)', async () => {
    const { world, reset } = await stage(<PackRefundForm packId="pack-1" />, {
      policy: 'anumi',
      play: async (w) => {
        w.network.offline = true
      },
    })
    await screen.findByText(/There is no connection/)
    expect(screen.getByRole('button', { name: 'withdraw from contract here' })).toBeVisible()
    world.network.offline = false
    // A pack of somebody else has none.
    reset({ userId: 'grace' })
    await screen.findByText(/It may belong to another account/)
    expect(screen.queryByRole('button', { name: 'withdraw from contract here' })).toBeNull()
  })
})

describe('a request', () => {
  it('shows the arithmetic, asks for the rest, is sent once and gives a receipt (C11, C12, C30)', async () => {
    const onOutcome = vi.fn<(outcome: RefundOutcome) => void>()
    const { count, world } = await stage(<PackRefundForm />, {
      policy: 'anumi',
      play: (w) => w.scenario('partly used pack'),
      props: { onOutcome },
    })
    await firstPack()
    expect(await screen.findByRole('row', { name: 'Pack of 100 credits €10.00' })).toBeVisible()
    expect(screen.getByText('12 used · 88 left at €0.10')).toBeVisible()
    expect(screen.getByRole('row', { name: 'You get back €8.80' })).toBeVisible()
    expect(await screen.findByText('To Visa ·· 4242, in 5 to 10 business days after approval.')).toBeVisible()
    expect(screen.getByText(/Please ask here before you ask your bank/)).toBeVisible()
    expect(screen.getByText('48001', { selector: 'dd *' })).toBeVisible()

    await userEvent.fill(await why(), 'I do not need these any more')
    await userEvent.dblClick(await request('€8.80'))
    const heading = await screen.findByRole('heading', { name: '€8.80 is approved' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(await screen.findByText('Arrives')).toBeVisible()
    expect(count('POST /v1/refunds')).toBe(1)
    expect(await listRefundIds(world)).toHaveLength(1)
    expect(onOutcome).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ verdict: 'granted', amount: { money: { amount: 880, currency: 'EUR' } } }))
  })

  it('asks for what nobody knows, and names what is missing (A22)', async () => {
    const { count } = await stage(<PackRefundForm />, { policy: 'anypic', play: (world) => world.scenario('fresh pack') })
    await firstPack()
    await next()
    await next()
    expect(screen.getAllByText('Fill this in.')).toHaveLength(2)
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Phone number of your account' })).toHaveFocus())
    expect(count('POST /v1/refunds')).toBe(0)
  })

  it('lets the person choose where the policy does, and never the balance by itself (B37)', async () => {
    await stage(<PackRefundForm />, { policy: 'standard-30', play: (world) => world.scenario('fresh pack') })
    await firstPack()
    expect(await screen.findByRole('row', { name: /You get back, if accepted/ })).toBeVisible()
    await next()
    await userEvent.fill(await why(), 'I do not need these any more')
    await next()
    expect(await screen.findByRole('radio', { name: /^Visa ·· 4242/ })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Your account balance' })).not.toBeChecked()
  })

  it('is refused with the reason and the date (C26)', async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('window just over') })
    await firstPack()
    expect(await screen.findByText('This pack is not refundable')).toBeVisible()
    expect(screen.getByText(/The time for this ended on .*29 Jun, 11:00/)).toBeVisible()
    expect(screen.getByText('Clause 4 of the refund policy')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Request/ })).toBeNull()
  })

  it('that is refused can be written to support about, with everything filled in (A19, A21, A22, A27)', async () => {
    await stage(<PackRefundForm />, { policy: 'anypic', play: (world) => world.scenario('window just over') })
    await firstPack()
    await userEvent.click(await screen.findByRole('button', { name: 'Write to support' }))
    expect(await screen.findByText('Refund Request')).toBeVisible()
    const text = (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })).value
    expect(text).toContain('Order number: 48001')
    expect(text).toContain('Amount paid: €10.00')
  })

  it('is not offered where credits are not refundable, and names who to ask (D2, D3)', async () => {
    await stage(<PackRefundForm />, { policy: 'jimeng', play: (world) => world.scenario('fresh pack') })
    await firstPack()
    expect(await screen.findByText('Credits are not refundable once they are in the wallet.')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Contact Paddle.com Market Limited' })).toHaveAttribute('href', 'https://paddle.com')
  })

  it('that stands already is shown instead of another', async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: (world) => world.scenario('review pending') })
    await firstPack()
    expect(await screen.findByRole('heading', { name: 'This pack has an open request already' })).toBeVisible()
    expect(await screen.findByText('In review')).toBeVisible()
  })
})

describe('an amount that changes between look and request', () => {
  it('is said, and confirmed before anything is sent', async () => {
    const { world, count } = await stage(<PackRefundForm />, { policy: 'anumi', play: (w) => w.scenario('partly used pack') })
    await firstPack()
    await userEvent.fill(await why(), 'I do not need these any more')
    await request('€8.80')
    await world.generate()
    expect(await screen.findByText(/The amount changed from €8\.80 to €8\.40 since you looked/)).toBeVisible()
    expect(count('POST /v1/refunds')).toBe(0)
    await userEvent.click(screen.getByRole('button', { name: 'Request €8.40 instead' }))
    expect(await screen.findByRole('heading', { name: '€8.40 is approved' })).toBeVisible()
  })

  it('unseen is refused by the service, shown, and asked for again', async () => {
    const { world } = await stage(<PackRefundForm />, { policy: 'anumi', play: (w) => w.scenario('partly used pack') })
    await firstPack()
    await userEvent.fill(await why(), 'I do not need these any more')
    const button = await request('€8.80')
    // The stream is down, so nobody tells the page that a credit was spent.
    world.network.latency = 300
    const spent = world.generate()
    await userEvent.click(button)
    await spent
    expect(await screen.findByRole('button', { name: 'Request €8.40 instead' }, { timeout: 4000 })).toBeVisible()
    expect(await listRefundIds(world)).toHaveLength(0)
    world.network.latency = 0
    await userEvent.click(screen.getByRole('button', { name: 'Request €8.40 instead' }))
    expect(await screen.findByRole('heading', { name: '€8.40 is approved' })).toBeVisible()
  })
})

it('keeps the draft over a reload and a lost answer, and asks once', async () => {
  const { reload, world } = await stage(<PackRefundForm />, { policy: 'anumi', play: (w) => w.scenario('partly used pack') })
  await firstPack()
  await userEvent.fill(await why(), 'I do not need these any more')
  reload()
  await firstPack()
  expect(await why()).toHaveValue('I do not need these any more')
  world.network.loseAnswer = 1
  await userEvent.click(await request('€8.80'))
  expect(await screen.findByRole('heading', { name: /€8\.80 is approved|open request already/ })).toBeVisible()
  expect(await listRefundIds(world)).toHaveLength(1)
})

it('follows what becomes of the request, and offers the form again once it is refused', async () => {
  const { reload, world } = await stage(<PackRefundForm />, { policy: 'standard-30', play: (w) => w.scenario('fresh pack') })
  await firstPack()
  await next()
  await userEvent.fill(await why(), 'I do not need these any more')
  await next()
  await next()
  await userEvent.click(await request('€10.00'))
  expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
  const [refundId] = await listRefundIds(world)
  await world.decideReview(refundId!, 'decline')
  expect(await screen.findByRole('heading', { name: 'Not refunded' })).toBeVisible()
  reload()
  await firstPack()
  expect(await screen.findByRole('button', { name: 'Continue' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Not refunded' })).toBeNull()
})

it('says when the money has arrived', async () => {
  const { world } = await stage(<PackRefundForm />, { policy: 'anumi', play: (w) => w.scenario('fresh pack') })
  await firstPack()
  await userEvent.fill(await why(), 'I do not need these any more')
  await userEvent.click(await request('€10.00'))
  await screen.findByRole('heading', { name: '€10.00 is approved' })
  const [refundId] = await listRefundIds(world)
  await world.payOut(refundId!)
  await world.arrive(refundId!)
  expect(await screen.findByRole('heading', { name: '€10.00 is paid back' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Refund another pack' }))
  expect(await screen.findByRole('button', { name: /^Pack of 100 credits.*Refunded €10\.00/ })).toBeVisible()
  await firstPack()
  expect(await screen.findByText('This pack was refunded')).toBeVisible()
  expect(screen.getByRole('row', { name: 'Refunded before −€10.00' })).toBeVisible()
  expect(screen.queryByText(/left at|each at/)).toBeNull()
})

it('moves the focus to the title of each step, and never by itself (C11)', async () => {
  await stage(<PackRefundForm />, { policy: 'anumi', play: (w) => w.scenario('fresh pack') })
  const title = () => screen.findByRole('heading', { name: 'Refund a pack' })
  expect(await title()).not.toHaveFocus()
  await firstPack()
  const back = await screen.findByRole('button', { name: 'Choose another pack' })
  expect(await title()).toHaveFocus()
  await userEvent.click(back)
  await waitFor(() => expect(back).not.toBeInTheDocument())
  expect(await title()).toHaveFocus()
})

it('starts at the pack the host names', async () => {
  let packId = ''
  await stage(<Named packId={() => packId} />, {
    policy: 'anumi',
    play: async (world) => {
      packId = (await world.buyPack()).id
    },
  })
  expect(await request('€10.00')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Choose another pack' })).toBeNull()
})

function Named({ packId }: { packId: () => string }) {
  return <PackRefundForm packId={packId()} />
}
