import type { RefundWorld } from '@makegood/msw'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { draftsOf } from '../kept.ts'
import { listRefunds } from '../testing/refunds.ts'
import { stage } from '../testing/stage.tsx'
import { PackRefundForm } from './pack-refund-form.tsx'

const WORDS = 'The pictures are not what I had in mind.'

const used = (world: RefundWorld) => world.scenario('partly used pack')
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const next = async () => userEvent.click(await button('Continue'))
const back = async () => userEvent.click(await button('Back'))
const why = () => screen.findByRole('textbox', { name: /^Why\?/ })
const title = (name: string) => screen.findByRole('heading', { level: 3, name })
const fact = (label: string) => screen.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent

async function start(policy: Parameters<typeof stage>[1]['policy'] = 'standard-30', play = used) {
  const scene = await stage(<PackRefundForm />, { policy, play })
  await userEvent.click(await button(/^Pack of 100 credits/))
  await title('What comes back')
  return scene
}

async function toReview() {
  await next()
  await userEvent.fill(await why(), WORDS)
  await next()
  await next()
  await title('Check and send')
}

describe('the steps of a long policy', () => {
  it('say which of how many, and take the focus to their title (B2, B24)', async () => {
    await start()
    const marks = () => within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem')
    expect(screen.getByText('Step 1 of 4')).toBeVisible()
    expect(marks()).toHaveLength(4)
    expect(marks()[0]).toHaveAttribute('aria-current', 'step')
    await next()
    const heading = await title('What the policy asks')
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText('Step 2 of 4')).toBeVisible()
    expect(heading).toHaveAccessibleDescription('Step 2 of 4')
    expect(marks()[1]).toHaveAttribute('aria-current', 'step')
    expect(marks()[0]).not.toHaveAttribute('aria-current')
  })

  it('lose nothing on the way back (B2)', async () => {
    await start()
    await next()
    await userEvent.fill(await why(), WORDS)
    await next()
    await userEvent.click(await screen.findByText('Your account balance'))
    await back()
    expect(await why()).toHaveValue(WORDS)
    await back()
    await userEvent.click(screen.getByText('It does not work'))
    await next()
    expect(await why()).toHaveValue(WORDS)
    await next()
    expect(await screen.findByRole('radio', { name: 'Your account balance' })).toBeChecked()
  })

  it('leave the focus where it is when a reason takes one step alone (D7)', async () => {
    await start()
    await next()
    await back()
    const urgent = await screen.findByRole('radio', { name: 'I did not buy this' })
    urgent.focus()
    await userEvent.keyboard(' ')
    expect(await why()).toBeVisible()
    expect(urgent).toHaveFocus()
  })

  it('leave the history of the browser alone (B2)', async () => {
    const before = history.length
    await start()
    await toReview()
    expect(history.length).toBe(before)
  })

  it('hold on to what is missing, and say it where it is asked (B25)', async () => {
    const { count } = await start()
    await next()
    await userEvent.fill(await why(), 'Too short')
    await next()
    expect(await screen.findByText('Write 11 more characters.')).toBeVisible()
    await waitFor(async () => expect(await why()).toHaveFocus())
    expect(count('POST /v1/refunds')).toBe(0)
  })

  it('end in a look over everything, each with its way back, and send what was seen (B24, B37, B41)', async () => {
    const { world, count } = await start()
    await toReview()
    expect(screen.getByRole('row', { name: 'You get back, if accepted €8.80' })).toBeVisible()
    expect(fact('Reason')).toBe('I do not need it')
    expect(fact('Why?')).toBe(WORDS)
    expect(fact('Goes to')).toBe('Visa ·· 4242')
    expect(fact('Order number')).toBe('48001')
    expect(fact('Signed in as')).toBe('ada@example.com')
    await userEvent.click(await button('Change: Goes to'))
    await userEvent.click(await screen.findByText('Your account balance'))
    await next()
    await title('Check and send')
    expect(fact('Goes to')).toBe('Your account balance')
    await userEvent.dblClick(await button('Request €8.80'))
    expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
    expect(count('POST /v1/refunds')).toBe(1)
    const [refund] = await listRefunds(world)
    expect(refund?.fields['description']).toBe(WORDS)
    expect(refund?.items[0]?.decision.amount?.money?.amount).toBe(880)
  })

  it('send nothing by the second click of a double click that was meant for the step before (B2)', async () => {
    const { count } = await start()
    await toReview()
    fireEvent.click(await button('Request €8.80'), { detail: 2 })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(count('POST /v1/refunds')).toBe(0)
    expect(screen.getByRole('heading', { name: 'Check and send' })).toBeVisible()
  })

  it('can be gone with the keyboard alone', async () => {
    const { world } = await start()
    await waitFor(() => expect(document.activeElement).not.toBe(document.body))
    const press = async (name: string) => {
      for (let tabs = 0; tabs < 20 && document.activeElement?.textContent !== name; tabs++) await userEvent.keyboard('{Tab}')
      expect(document.activeElement?.textContent).toBe(name)
      await userEvent.keyboard('{Enter}')
    }
    await press('Continue')
    await title('What the policy asks')
    await userEvent.keyboard('{Tab}')
    await waitFor(async () => expect(await why()).toHaveFocus())
    await userEvent.keyboard(WORDS)
    await press('Continue')
    await title('Where it goes')
    await press('Continue')
    await title('Check and send')
    await press('Request €8.80')
    expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
    expect(await listRefunds(world)).toHaveLength(1)
  })

  it('fit a phone, from right to left too', async () => {
    await page.viewport(390, 800)
    await stage(<PackRefundForm dir="rtl" />, { policy: 'standard-30', play: used, props: { dir: 'rtl' } })
    await userEvent.click(await button(/^Pack of 100 credits/))
    await title('What comes back')
    await toReview()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    const [ask, way] = [(await button('Request €8.80')).getBoundingClientRect(), (await button('Back')).getBoundingClientRect()]
    expect(ask.right).toBeLessThan(way.left)
  })

  it('are one screen where a policy asks little (C30)', async () => {
    await stage(<PackRefundForm />, { policy: 'anumi', play: used })
    await userEvent.click(await button(/^Pack of 100 credits/))
    expect(await why()).toBeVisible()
    expect(screen.queryByText(/^Step \d/)).toBeNull()
    expect(await button('Request €8.80')).toBeVisible()
  })
})

describe('the record of use', () => {
  it('is shown, latest first, and said to go with the request (B40, B41)', async () => {
    await start()
    expect(screen.getByText('This record goes with your request as evidence.')).toBeVisible()
    await userEvent.click(await button('3 uses, 12 credits'))
    expect(await screen.findAllByText('−4 credits')).toHaveLength(3)
  })

  it('is shown a part at a time where it is long (B41)', async () => {
    await start('standard-30', async (world) => {
      await world.buyPack()
      for (let count = 0; count < 24; count++) await world.generate({ credits: 1 })
    })
    await userEvent.click(await button('24 uses, 24 credits'))
    expect(await screen.findAllByText('−1 credit')).toHaveLength(20)
    ;(await button('Show earlier (4)')).focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(screen.getAllByText('−1 credit')).toHaveLength(24))
    // What was pressed is gone with the last of them.
    expect(screen.getByRole('list', { name: '24 uses, 24 credits' })).toHaveFocus()
  })
})

describe('what changes between look and request', () => {
  it('is said in the review, and asked for anew at the new amount (C11)', async () => {
    const { world, count } = await start()
    await toReview()
    await world.generate()
    expect(await screen.findByText(/The amount changed from €8\.80 to €8\.40 since you looked/)).toBeVisible()
    expect(count('POST /v1/refunds')).toBe(0)
    await userEvent.click(await button('Request €8.40 instead'))
    expect(await screen.findByRole('heading', { name: 'Your request is in' })).toBeVisible()
    expect((await listRefunds(world))[0]?.items[0]?.decision.amount?.money?.amount).toBe(840)
  })

  it('keeps a click back that was meant for the former amount (C11)', async () => {
    const { world, count } = await start()
    await toReview()
    const send = await button('Request €8.80')
    await world.generate()
    await waitFor(() => expect(send).toHaveTextContent('Request €8.40 instead'))
    send.click()
    expect(count('POST /v1/refunds')).toBe(0)
    await waitFor(() => expect(send).not.toHaveAttribute('aria-disabled'))
    expect(await listRefunds(world)).toHaveLength(0)
  })

  it('leads back to the reasons where nothing comes back any more, with what would have (A6, A19)', async () => {
    const { world } = await start('anypic', async (w) => {
      await w.buyPack()
      await w.advance({ days: 6, hours: 23, minutes: 59, seconds: 57 })
    })
    await next()
    await title('What the policy asks')
    await world.advance({ seconds: 10 })
    const heading = await screen.findByRole('heading', { level: 3, name: 'What comes back' }, { timeout: 8000 })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText('€10.00 would have come back when you looked, and it changed since. Nothing was sent.')).toBeVisible()
    expect(screen.getByText(/The time for this ended on Mon 22 Jun, 11:00/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^(Request|Continue)/ })).toBeNull()
  })
})

describe('what was begun under another policy', () => {
  /** Opens the pack with what was filled in before. */
  async function resume(fields: { ground: string; destination: string }) {
    let packId = ''
    const scene = await stage(<PackRefundForm />, {
      policy: 'standard-30',
      play: async (world) => {
        packId = (await world.buyPack()).id
      },
    })
    const draft = { fields: { values: { description: WORDS }, sent: '', ...fields }, idempotencyKey: crypto.randomUUID(), tried: false }
    localStorage.setItem(`${draftsOf(scene.userId)}pack:${packId}`, JSON.stringify({ draft, until: Date.now() + 60_000 }))
    await userEvent.click(await button(/^Pack of 100 credits/))
    await title('What comes back')
    return scene
  }

  it('is never asked for another reason than was chosen', async () => {
    await resume({ ground: 'goodwill', destination: '' })
    expect(screen.getByText(/^The reason that you chose is not offered any more/)).toBeVisible()
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    expect(screen.queryByRole('button', { name: /^(Continue|Request)/ })).toBeNull()
    await userEvent.click(screen.getByText('It does not work'))
    await next()
    expect(await why()).toHaveValue(WORDS)
  })

  it('is never sent to another place than was chosen (B37)', async () => {
    await resume({ ground: 'change_of_mind', destination: 'cheque' })
    expect(screen.getByText(/is not offered any more as a way to get the money back/)).toBeVisible()
    await next()
    await next()
    await title('Where it goes')
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await next()
    expect(await screen.findByText('Choose where it should go.')).toBeVisible()
    await userEvent.click(screen.getByText('Your account balance'))
    await next()
    await title('Check and send')
    expect(fact('Goes to')).toBe('Your account balance')
  })
})
