import type { HistoryItem, Refund } from '@makegood/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, send } from '../../testing/refund-stages.ts'
import { requestRefund } from '../../testing/refunds.ts'
import { tell, type Told } from '../../testing/told.ts'
import { agedTo } from '../tracking/lateness.ts'
import { letterOf } from './letter.ts'
import { mailHref, waysOf } from './ways.ts'

const letter = ({ refund, policy, texts, now }: Told) => letterOf({ refund: agedTo(refund, now) }, policy, texts)
const lines = (told: Told) => letter(told).body.split('\n')

describe('a message to support', () => {
  it('has the exact subject that AnyPic asks for, and every field of its list (A20, A21, A22, A27)', async () => {
    const told = await tell('anypic', async (world) => {
      const pack = await world.buyPack()
      await requestRefund(world, pack.id, 'change_of_mind')
    })
    const [way] = waysOf(told.policy, letter(told), told.texts.messages)
    expect(letter(told).subject).toBe('Refund Request')
    expect(way).toMatchObject({ kind: 'email', to: 'hello@anypic.app' })
    expect(new URL(way!.href!).searchParams.get('subject')).toBe('Refund Request')
    expect(lines(told)).toEqual([
      'Hello,',
      '',
      'I have a question about my refund of €10.00, which is on its way.',
      '',
      `Refund: ${told.refund.reference}`,
      'Requested: 15 Jun 2026, 11:00 CEST',
      'Amount of the refund: €10.00',
      'Order number: 48001',
      'Time of payment: 15 Jun 2026, 11:00 CEST',
      'Amount paid: €10.00',
      'Sent to: Visa ·· 4242',
      'Reason: I do not need it',
      'Phone number of the account: +49 30 901820',
      'In my words: It could not be used for what I bought it for.',
      '',
      'Thank you.',
    ])
  })

  it('names order, time of payment and reason for the 30-day policy, and what is late (B24, B35, B50)', async () => {
    const told = await tell('standard-30', async (world) => {
      await ask(world)
      await world.advance({ days: 6 })
    })
    expect(letter(told).subject).toBe(`Refund ${told.refund.reference}`)
    expect(lines(told)[2]).toBe('The first reply of my refund was due by 16 Jun 2026, 11:00 CEST, and I have heard nothing.')
    expect(lines(told)).toEqual(expect.arrayContaining(['Order number: 48001', 'Reason: Something else']))
  })

  it('has a line for the account of who writes where the policy asks for it, filled in or not (A22, D16)', async () => {
    const message = async (id: 'anypic' | 'jimeng' | 'anumi') => {
      const told = await tell(id, (world) => world.scenario('failed video'))
      return lines(told).filter((line) => line.includes('of the account'))
    }
    expect(await message('anypic')).toEqual(['Phone number of the account:'])
    expect(await message('jimeng')).toEqual(['E-mail of the account:'])
    expect(await message('anumi')).toEqual([])
  })

  it('asks for money that has not come, by the reference of the bank (B35, C30)', async () => {
    const told = await tell('anumi', async (world) => {
      await send(world)
      await world.advance({ days: 20 })
    })
    const { reference } = told.refund.transfers[0]!
    expect(lines(told)[2]).toBe('My refund of €10.00 should have arrived by 29 Jun 2026, and it has not.')
    expect(lines(told)).toEqual(expect.arrayContaining(['Order number: 48001', `Bank reference: ${reference}`]))
  })

  it('gives JiMeng the date and the amount of the payment, and room for the account (D15, D16)', async () => {
    const told = await tell('jimeng', async (world) => requestRefund(world, (await world.buyPack()).id, 'unauthorised_charge'))
    expect(lines(told)).toEqual(expect.arrayContaining(['Time of payment: 15 Jun 2026, 11:00 CEST', 'Amount paid: €10.00', 'Reason: I did not buy this']))
    expect(lines(told)).toContain('E-mail of the account: ada@example.com')
    expect(waysOf(told.policy, letter(told), told.texts.messages)).toEqual([
      { kind: 'support', text: 'Send it through the support of this app.', href: null, to: null },
    ])
  })

  it('names the generations whose credits it is about', async () => {
    const told = await tell('anypic', async (world) => world.scenario('failed video'))
    expect(lines(told)).toEqual(expect.arrayContaining([`Generations: ${told.refund.items[0]!.generation!.id}`, 'Amount of the refund: 20 credits']))
  })

  it('claims credits that have not come back by themselves (D14)', async () => {
    const { policy, texts } = await tell('jimeng', async (world) => world.scenario('failed video'))
    const item: HistoryItem = {
      id: 'entry-7', sequence: 7, at: '2026-06-15T09:00:00Z', kind: 'hold', standing: null, credits: -12, balanceAfter: 88, refund: null, ofRefund: null,
      generation: { id: 'generation-9', kind: 'video', feature: 'video_generator', outcome: 'failed' }, pack: null, dueAt: '2026-06-16T09:00:00Z',
    }
    const { subject, body } = letterOf({ item }, policy, texts)
    expect(subject).toBe('Refund entry-7')
    expect(body).toContain('its credits should have come back by 16 Jun 2026, 11:00 CEST. They have not.')
    expect(body).toContain('\nGenerations: generation-9\n')
    expect(body).toContain('\nOrder number:\nTime of payment:\nAmount paid:\nE-mail of the account:\n')
  })

  it('says the rest of what can have happened', async () => {
    const told = await tell('standard-30', ask)
    const about = (changes: Partial<Refund>) => lines({ ...told, refund: { ...told.refund, ...changes } })[2]
    expect(about({})).toBe('I have a question about my refund, which is not decided yet.')
    expect(about({ status: 'declined', deadlines: [] })).toBe('My refund was declined, and I would like to know more.')
    expect(about({ status: 'canceled', deadlines: [] })).toBe('I have a question about my refund that was taken back.')
    expect(about({ status: 'approved', deadlines: [], items: [] })).toBe('I have a question about my refund.')
  })
})

describe('the ways to send it', () => {
  it('are all that the 30-day policy names, the chat by its place (B23, B47)', async () => {
    const told = await tell('standard-30', ask)
    expect(waysOf(told.policy, letter(told), told.texts.messages).map(({ text, href }) => [text, href])).toEqual([
      ['Send it to the e-mail address of our support.', null],
      ['You can send it in the live chat, at the bottom right.', null],
      ['You can send it by the contact form of this app.', null],
    ])
  })

  it('link to a form or a chat of which the address is known, and to nothing but web pages', async () => {
    const told = await tell('standard-30', ask)
    const contact = [
      { kind: 'form', to: 'https://example.com/help', subject: null },
      { kind: 'email', to: 'mailto:help@example.com', subject: null },
      { kind: 'pigeon', to: null, subject: null },
      { kind: 'chat', to: 'javascript:alert(1)', subject: null },
    ]
    const policy = { ...told.policy, seller: { ...told.policy.seller, contact } }
    const ways = waysOf(policy, { subject: 'S', body: 'B' }, told.texts.messages)
    expect(ways.map(({ href }) => href)).toEqual(['https://example.com/help', 'mailto:help@example.com?subject=S&body=B', null, null])
    expect(ways[2]!.text).toBe('Send it through the support of this app.')
  })
})

describe('the address of a mail', () => {
  const cut = '(The rest is in the app.)'
  const read = (href: string) => new URL(href).searchParams

  it('carries subject and message whole, in lines of mail', () => {
    const href = mailHref('help@example.com', { subject: 'A & B?', body: 'Grüße,\n50 % & #1' }, cut)
    expect(href).toBe('mailto:help@example.com?subject=A%20%26%20B%3F&body=Gr%C3%BC%C3%9Fe%2C%0D%0A50%20%25%20%26%20%231')
  })

  it('is never longer than mail programs take, whatever is written, and keeps the beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 900 }), { minLength: 1, maxLength: 30 }), (written) => {
        const body = ['Hello,', '', ...written.map((line) => line.replaceAll(/[\r\n]/g, ''))].join('\n')
        const href = mailHref('help@example.com', { subject: 'Refund Request', body }, cut)
        const said = read(href).get('body')!
        expect(href.length).toBeLessThanOrEqual(1900)
        expect(said.startsWith('Hello,')).toBe(true)
        expect(said === body.replaceAll('\n', '\r\n') || said.endsWith(cut)).toBe(true)
      }),
    )
  })

  it('has one subject and no other header, whatever is in it', () => {
    const href = mailHref('help@example.com', { subject: 'Withdrawal\r\nBcc: all@example.com\u2028\u0000&cc=x', body: 'One\r\ntwo\rthree' }, cut)
    expect(href).not.toMatch(/subject=[^&]*%0[AD0]/)
    expect([...read(href).keys()]).toEqual(['subject', 'body'])
    expect(read(href).get('subject')).toBe('Withdrawal Bcc: all@example.com &cc=x')
    expect(read(href).get('body')).toBe('One\r\ntwo\r\nthree')
  })

  it('takes half a character for what it is', () => {
    expect(() => mailHref('help@example.com', { subject: '\uD83D', body: '\uDE00' }, cut)).not.toThrow()
  })
})
