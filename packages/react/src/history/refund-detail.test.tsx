import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ask, send, sendPart } from '../testing/refund-stages.ts'
import { lookAtIt, openRefund, press } from '../testing/refund-page.tsx'
import { listRefundIds, requestRefund } from '../testing/refunds.ts'
import { RefundStand } from '../testing/refund-stand.tsx'
import { catchFiles } from '../testing/saved.ts'
import { stage } from '../testing/stage.tsx'
import { takeTime } from '../testing/time.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const steps = () => within(screen.getByRole('list', { name: 'What has happened' })).getAllByRole('listitem').map(({ textContent }) => textContent)
const badge = (text: string) => screen.findByText(text, { selector: '.makegood-badge' })

/** Sent, and looked at shortly before the last day on which it may arrive is over. */
const lastMinute = async (world: RefundWorld) => {
  await send(world)
  await world.clock.set('2026-06-29T23:59:20Z')
}

describe('the clocks', () => {
  it('are two, each with what is left of it, and the office says whether it is open (B26, B48, B49, B50)', async () => {
    await openRefund('standard-30', ask)
    await waitFor(() => expect(steps().slice(-2)).toEqual(['First replyby Tue 16 Jun, 11:0024 h left', 'Decisionby Wed 17 Jun2 business days left']))
    expect(screen.getByText('Next: a person here looks at it')).toBeVisible()
    expect(await screen.findByText('The office is open now, until 18:00 (12:00 your time).')).toBeVisible()
  })

  it('count down by themselves, and nobody has it read out (B49)', async () => {
    const pass = takeTime()
    await openRefund('standard-30', async (world) => {
      await ask(world)
      await world.clock.set('2026-06-15T09:11:20Z')
    })
    expect(await screen.findByText('23 h 49 min left')).toBeVisible()
    await pass(60_000)
    expect(await screen.findByText('23 h 48 min left')).toBeVisible()
    expect(screen.getByText('23 h 48 min left').closest('[aria-live], [role="status"], [role="alert"], output')).toBeNull()
  })

  it('go by the service, however wrong the clock of the device is', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2031-01-01T00:00:00Z'))
    await openRefund('standard-30', ask)
    expect(await screen.findByText('24 h left')).toBeVisible()
    expect(steps()[0]).toBe('ReceivedMon 15 Jun, 11:00')
  })

  it('say nothing of an office where the policy gives no hours', async () => {
    await openRefund('anumi', async (world) => world.scenario('review pending'))
    expect(await screen.findByText(/an aim, not a promise/)).toBeVisible()
    expect(screen.queryByText(/office/)).toBeNull()
  })
})

describe('money on its way', () => {
  it('is expected on days of work, told in words too, over daylight saving and holidays (B35, C33)', async () => {
    await stage(<RefundStand />, {
      policy: 'anumi', holidays: ['2026-10-30'],
      play: async (world) => {
        await world.clock.set('2026-10-20T09:00:00Z')
        await send(world)
        await world.advance({ days: 8 })
      },
    })
    await lookAtIt()
    const text = 'Expected on 27 – 29 Oct and 2 – 4 Nov. Nobody works on 30 Oct – 1 Nov. Today is 28 Oct.'
    expect(await screen.findByText((words) => words.replaceAll(/\s/g, ' ') === text)).toBeInTheDocument()
    const days = [...document.querySelectorAll<HTMLElement>('.makegood-strip-day')]
    expect(days.map(({ textContent }) => textContent).join(' ')).toBe('26 27 28 29 30 31 1 2 3 4 5')
    expect(days.filter(({ dataset }) => 'expected' in dataset).map(({ textContent }) => textContent).join(' ')).toBe('27 28 29 2 3 4')
    expect(days.filter(({ dataset }) => 'today' in dataset).map(({ textContent }) => textContent)).toEqual(['28'])
  })

  it('depends on the bank where the policy says so, and on nobody where it comes at once (B32, B33, C33)', async () => {
    await openRefund('anumi', send)
    expect(await screen.findByText(/It usually arrives in 5 to 10 business days from approval, depending on your bank/)).toBeVisible()
  })

  it('by card under the 30-day policy comes on no day that is promised (B32)', async () => {
    await openRefund('standard-30', send)
    expect(await screen.findByText('When it arrives depends on your bank.')).toBeVisible()
    expect(steps().at(-1)).toBe('Arrivesno time is promised')
    expect(screen.queryByRole('button', { name: 'Add to calendar' })).toBeNull()
  })

  it('by PayPal comes the moment it is sent (B33)', async () => {
    await openRefund('standard-30', async (world) => {
      const refundId = await ask(world, { method: { kind: 'paypal', label: 'PayPal' } })
      await world.decideReview(refundId, 'approve')
    })
    await waitFor(() => expect(steps().at(-1)).toBe('Arrivesas soon as it is sent'))
    expect(screen.queryByText(/depend/)).toBeNull()
  })

  it('can be put into a calendar, on the days it is expected (C33)', async () => {
    const files = catchFiles()
    await openRefund('anumi', send)
    await press('Add to calendar')
    await waitFor(() => expect(files).toHaveLength(1))
    const [{ name, type, text }] = files as [(typeof files)[0]]
    expect(name).toMatch(/^refund-MG-\w+\.ics$/)
    expect(type).toBe('text/calendar;charset=utf-8')
    const lines = (await text()).replaceAll('\r\n ', '').split('\r\n')
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20260622', 'DTEND;VALUE=DATE:20260630', 'SUMMARY:Refund of €10.00 arrives']))
  })

  it('becomes overdue by itself when its last day is over, without a word of the service (B35)', async () => {
    const pass = takeTime()
    const { requests } = await openRefund('anumi', lastMinute)
    await badge('On its way')
    const asked = requests.length
    await pass(60_000)
    expect(await badge('Overdue')).toBeVisible()
    expect(steps().at(-1)).toMatch(/was due 22/)
    expect(await screen.findByText('Next: you ask for it, as said below')).toBeVisible()
    expect(requests).toHaveLength(asked)
  })
})

describe('money that is overdue', () => {
  const overdue = async (world: RefundWorld) => {
    await send(world)
    await world.advance({ days: 20 })
  }

  it('has the reference of the bank ready to copy (B35)', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await openRefund('anumi', overdue)
    const reference = /PAY-[\w-]+/.exec((await screen.findByText(/^Ask your bank to look for it by the reference PAY-/)).textContent)![0]
    await press('Copy the reference')
    expect(write).toHaveBeenCalledExactlyOnceWith(reference)
    expect(await screen.findByText('Copied')).toBeVisible()
    write.mockRejectedValue(new Error('not allowed'))
    await press('Copy the reference')
    expect(await screen.findByText('Not copied: select it and copy it by hand.')).toBeVisible()
  })

  it('has the message to send, filled in (B35, C30)', async () => {
    await openRefund('anumi', overdue)
    await press('Write to support')
    expect(screen.getByRole('button', { name: /^Support/ })).toHaveFocus()
    const message = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
    expect(message.value).toContain('My refund of €10.00 should have arrived by 29 Jun 2026, and it has not.')
    expect(message.value).toContain('Order number: 48001')
  })
})

describe('a message to support', () => {
  it('opens in a mail program with the exact subject, and can be copied (A20, A21, A22)', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await openRefund('anypic', async (world) => requestRefund(world, (await world.buyPack()).id, 'change_of_mind'))
    await userEvent.click(await screen.findByRole('button', { name: /^Support/ }))
    const link = await screen.findByRole('link', { name: 'Open in e-mail' })
    const message = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' })
    expect(link.getAttribute('href')).toMatch(/^mailto:hello@anypic\.app\?subject=Refund%20Request&body=Hello/)
    expect(new URL(link.getAttribute('href')!).searchParams.get('body')).toBe(message.value.replaceAll('\n', '\r\n'))
    await press('Copy the message')
    expect(write).toHaveBeenCalledExactlyOnceWith(message.value)
  })

  it('goes by chat at the bottom right too, where the policy says so (B47, B48)', async () => {
    await openRefund('standard-30', ask)
    await userEvent.click(await screen.findByRole('button', { name: /^Support/ }))
    expect(await screen.findByText('You can send it in the live chat, at the bottom right.')).toBeVisible()
    expect(screen.getAllByText(/^The office is open now/)).toHaveLength(2)
  })
})

describe('what stands beside it', () => {
  it('is why this amount, line by line (C11, B40)', async () => {
    await openRefund('anumi', sendPart)
    const row = await screen.findByRole('button', { name: 'Why this amount 62 of 100 credits left' })
    await userEvent.click(row)
    expect(row).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'Pack of 100 credits€20.00', '38 used · 62 left at €0.20€12.40', 'You get back€12.40',
    ])
  })

  it('is a receipt, once something was granted', async () => {
    const files = catchFiles()
    const { world } = await openRefund('standard-30', ask)
    await screen.findByRole('button', { name: /^Support/ })
    expect(screen.queryByText('Receipt')).toBeNull()
    const [refundId] = await listRefundIds(world)
    await world.decideReview(refundId!, 'approve')
    await press('Download the receipt')
    await waitFor(() => expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^refund-MG-\w+\.html$/)]))
    expect(await files[0]!.text()).toContain('<td>€10.00</td>')
  })

  it('is the merchant of record with its page and its own policy (D2, D21, D22)', async () => {
    await openRefund('jimeng', async (world) => requestRefund(world, (await world.duplicateOrder(await world.buyPack())).id, 'duplicate_charge'))
    const link = await screen.findByRole('link', { name: 'Paddle.com Market Limited' })
    expect(link).toHaveAttribute('href', 'https://paddle.com')
    expect(screen.getByText(/its own refund policy may apply in addition/)).toBeVisible()
    expect(screen.getByText('Paddle', { selector: 'dd' })).toBeVisible()
  })
})
