import type { Refund } from '@makegood/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, send, sendPart } from '../../testing/refund-stages.ts'
import { requestRefund } from '../../testing/refunds.ts'
import { tell, type Told } from '../../testing/told.ts'
import { hasReceipt } from './has-receipt.ts'
import { escapeHtml } from './page.ts'
import { receiptFile } from './receipt-file.ts'

const receipt = (told: Told, dir: 'ltr' | 'rtl' = 'ltr') => receiptFile({ ...told, dir })
/** What somebody reads of it. */
const textOf = (html: string) =>
  html
    .replaceAll(/<style>[^]*?<\/style>|<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\s+/g, ' ')

describe('a receipt', () => {
  it('says what came back, for what, how it adds up, where it went and what happened when (B29, C10)', async () => {
    const told = await tell('anumi', sendPart)
    const { name, type, content } = receipt(told)
    expect(name).toBe(`refund-${told.refund.reference}.html`)
    expect(type).toMatch(/^text\/html/)
    const text = textOf(content)
    for (const part of [
      `Refund receipt ${told.refund.reference}`, '€12.40', 'For Pack of 100 credits · 48001', 'Status On its way', 'Received 15 Jun 2026, 11:00 CEST',
      '38 used · 62 left at €0.20 €12.40', 'You get back €12.40', 'Goes to Visa ·· 4242', `Bank reference ${told.refund.transfers[0]!.reference}`,
      'Paid back by Polar', 'Sent to Visa ·· 4242 15 Jun 2026, 11:00 CEST', 'Clauses 2, 4 of the refund policy', 'Bought under version 2026-06-01 of the refund policy',
      'As of 23 Jun 2026, 11:00 CEST',
    ]) expect(text).toContain(part)
  })

  it('names the merchant of record with its page, and that its policy may apply too (D2, D21, D22)', async () => {
    const text = textOf(receipt(await tell('jimeng', async (world) => {
      const twice = await world.duplicateOrder(await world.buyPack())
      await world.payOut(await requestRefund(world, twice.id, 'duplicate_charge'))
    })).content)
    expect(text).toContain('Sold by Paddle.com Market Limited https://paddle.com')
    expect(text).toContain('its own refund policy may apply in addition')
  })

  it('has fees on a line of their own (B22, B38)', async () => {
    const text = textOf(receipt(await tell('standard-30', async (world) => {
      await world.decideReview(await ask(world, { externalFees: 35 }, 'misdescribed'), 'approve')
    })).content)
    expect(text).toContain('Fees of the payment provider −€0.35')
    expect(text).toContain('You get back €9.65')
  })

  it('is a whole page that runs nothing and loads nothing', async () => {
    const { content } = receipt(await tell('anumi', send), 'rtl')
    expect(content).toMatch(/^<!doctype html>\n<html lang="en" dir="rtl">/)
    expect(content).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(content).not.toMatch(/<(script|link|img|a|iframe)\b|url\(|@import/)
  })

  it('is there once something was granted, and not before', async () => {
    expect(hasReceipt((await tell('standard-30', ask)).refund)).toBe(false)
    expect(hasReceipt((await tell('anumi', send)).refund)).toBe(true)
    expect(hasReceipt((await tell('anypic', async (world) => world.scenario('failed video'))).refund)).toBe(true)
    const refused = await tell('standard-30', async (world) => world.decideReview(await ask(world), 'decline'))
    expect(hasReceipt(refused.refund)).toBe(false)
  })
})

describe('whatever others wrote', () => {
  const HOSTILE = `"><script>alert(1)</script><!--'\`&amp;</td></style>`

  it('stays text on a receipt, in every place', async () => {
    const told = await tell('anumi', send)
    const payment = { ...told.refund.transfers[0]!, reference: HOSTILE, method: { kind: 'card', label: HOSTILE } }
    const event = { kind: 'approved', at: told.refund.createdAt, note: HOSTILE, attachments: [{ id: 'x', name: HOSTILE }] }
    const items = told.refund.items.map((item) => ({
      ...item,
      pack: { ...item.pack!, orderId: HOSTILE, policyVersion: HOSTILE },
      decision: { ...item.decision, clause: HOSTILE, reasons: [] },
    }))
    const refund: Refund = { ...told.refund, reference: HOSTILE, transfers: [payment], events: [event], items }
    const seller = { ...told.policy.seller, processor: HOSTILE, merchantOfRecord: { name: HOSTILE, url: `https://x/${HOSTILE}` } }
    const policy = { ...told.policy, seller }
    const { name, content } = receiptFile({ ...told, refund, policy, dir: 'ltr' })
    expect(content.match(/<(?!\/?(?:html|head|meta|title|style|body|h1|h2|p|table|tr|th|td)\b|!doctype html>)/g)).toBeNull()
    expect(content.match(/<style>/g)).toHaveLength(1)
    expect(textOf(content).split('alert(1)').length).toBeGreaterThan(9)
    expect(name).toMatch(/^refund-[\w.-]+\.html$/)
  })

  it('is escaped so that it reads as it was, and holds no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const html = escapeHtml(written)
        expect(html).not.toMatch(/[<>"'`]|&(?!#\d+;)/)
        expect(html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))).toBe(written.replaceAll('\0', ''))
      }),
    )
  })
})
