import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { stage } from '../../testing/stage.tsx'
import { WalletRefundHistory } from '../wallet-refund-history.tsx'

const list = () => screen.findByRole('list', { name: 'History' })
const texts = async () => within(await list()).getAllByRole('button').map(({ textContent }) => textContent)
/** The headings, each with the times of the lines below it. */
async function days() {
  const all: Record<string, string[]> = {}
  let day = ''
  for (const line of (await list()).children) {
    day = line.querySelector('h3')?.textContent ?? day
    ;(all[day] ??= []).push(/\d\d:\d\d/.exec(line.textContent)![0])
  }
  return all
}

describe('the days', () => {
  const night = (timeZone: string) =>
    stage(<WalletRefundHistory />, {
      policy: 'anypic',
      clock: '2026-10-24T21:30:00Z',
      props: { timeZone },
      play: async (world) => {
        for (let hour = 0; hour < 5; hour++) {
          await world.grantCredits({ credits: hour + 1 })
          await world.advance({ hours: 1 })
        }
        await world.advance({ hours: 21 })
        await world.grantCredits()
      },
    })

  it('are those of the reader, over the hour that comes twice', async () => {
    await night('Europe/Berlin')
    expect(await days()).toEqual({ Today: ['00:30'], Yesterday: ['02:30', '02:30', '01:30', '00:30'], 'Sat 24 Oct': ['23:30'] })
  })

  it('are others elsewhere', async () => {
    await night('America/New_York')
    expect(await days()).toEqual({ Today: ['19:30'], Yesterday: ['21:30', '20:30', '19:30', '18:30', '17:30'] })
  })

  it('move on by themselves at midnight', async () => {
    await stage(<WalletRefundHistory />, {
      policy: 'anypic',
      clock: '2026-06-15T21:59:00Z',
      play: async (world) => {
        await world.grantCredits()
        await world.clock.set('2026-06-15T21:59:58Z')
      },
    })
    expect(await days()).toEqual({ Today: ['23:59'] })
    await waitFor(async () => expect(await days()).toEqual({ Yesterday: ['23:59'] }))
  })

  it('are headings, in lines that know their place', async () => {
    await night('Europe/Berlin')
    await list()
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Today', 'Yesterday', 'Sat 24 Oct'])
    const places = [...(await list()).children].map((line) => [line.getAttribute('aria-posinset'), line.getAttribute('aria-setsize')])
    expect(places).toEqual([1, 2, 3, 4, 5, 6].map((place) => [String(place), '6']))
  })
})

describe('a line', () => {
  it('writes amounts as their currencies are written, whichever they are', async () => {
    await stage(<WalletRefundHistory />, {
      policy: 'anypic',
      play: async (world) => {
        await world.buyPack({ credits: 1000, paid: { amount: 12_345, currency: 'KWD' } })
        await world.buyPack({ credits: 2000, paid: { amount: 1500, currency: 'JPY' } })
        await world.buyPack({ credits: 3000, paid: { amount: 1, currency: 'USD' } })
      },
    })
    const [dollars, yen, dinars] = await texts()
    expect(dollars).toBe('Pack of 3,000 · 48003 bought+3,000 US$0.01 · 11:00 · Balance 6,000')
    expect(yen).toBe('Pack of 2,000 · 48002 bought+2,000 JP¥1,500 · 11:00 · Balance 3,000')
    expect(dinars).toMatch(/^Pack of 1,000 · 48001 bought\+1,000 KWD\s12\.345 · 11:00 · Balance 1,000$/)
  })

  it('says what became of credits that nobody used', async () => {
    await stage(<WalletRefundHistory />, {
      policy: 'anypic',
      play: async (world) => {
        await world.grantCredits({ credits: 10, expiresIn: 'P1D' })
        await world.advance({ days: 2 })
      },
    })
    expect(await texts()).toEqual(['Expired−10 11:00 · Balance 0', 'Free credits+10 11:00 · Balance 10'])
  })

  it.each([340, 700])('keeps within %i pixels, however long names are', async (width) => {
    await stage(
      <div style={{ inlineSize: width }} data-testid="box">
        <WalletRefundHistory />
      </div>,
      {
        policy: 'anypic',
        play: async (world) => {
          const orderId = `order-${'0123456789'.repeat(12)}`
          const order = { credits: 123_456_789, paid: { amount: 999_999_999, currency: 'KWD' }, method: { kind: 'card', label: 'Visa' } } as const
          await world.service.intake.order({ ...order, walletId: 'wallet-ada', orderId, email: 'ada@example.com' })
          await world.generate({ feature: `supercalifragilistic${'expialidocious'.repeat(10)}` })
        },
      },
    )
    await list()
    const { right } = screen.getByTestId('box').getBoundingClientRect()
    for (const piece of (await list()).querySelectorAll('button > span')) {
      expect(piece.getBoundingClientRect().right).toBeLessThanOrEqual(right)
      expect(piece.scrollWidth).toBeLessThanOrEqual(Math.ceil(piece.getBoundingClientRect().width) + 1)
    }
  })

  it('keeps signs and times in order where the page is written from right to left', async () => {
    await stage(
      <div dir="rtl">
        <WalletRefundHistory />
      </div>,
      { policy: 'anypic', play: (world) => world.scenario('fresh pack') },
    )
    const [row] = within(await list()).getAllByRole('button')
    for (const piece of row!.querySelectorAll('bdi')) expect(getComputedStyle(piece).direction).toBe('ltr')
    const [subject, amount] = [...row!.children].map((one) => one.getBoundingClientRect())
    expect(amount!.right).toBeLessThanOrEqual(subject!.left)
  })
})
