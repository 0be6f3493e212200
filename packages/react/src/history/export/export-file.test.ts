import type { HistoryPage } from '@makegood/contract'
import { createRefundWorld, type RefundWorld } from '@makegood/msw'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { createFormat } from '../../format/format.ts'
import { words as arabic } from '../../languages/ar/words.ts'
import { english } from '../../languages/en/lists.ts'
import { keptApart } from '../../languages/kept-apart.ts'
import type { AllTexts } from '../../texts.ts'
import { ALL_LINES } from '../../queries/history.ts'
import { requestRefund } from '../../testing/refunds.ts'
import { decimalOf } from './decimal.ts'
import { createWriter, type ExportForm } from './export-file.ts'
import { createZonedTime } from './zoned-time.ts'

const ZONE = 'Europe/Berlin'
const texts: AllTexts = { messages: english, format: createFormat({ locale: 'en-GB', timeZone: ZONE }) }

async function pageOf(world: RefundWorld): Promise<HistoryPage> {
  const headers = { authorization: `Bearer ${world.token()}` }
  return (await (await world.service.fetch(new Request(`${world.baseUrl}/v1/wallet/history?limit=100`, { headers }))).json()) as HistoryPage
}

/** The file of a wallet, its lines written in two pieces. */
async function fileOf(world: RefundWorld, form: ExportForm, said = texts): Promise<{ text: string; page: HistoryPage }> {
  const page = await pageOf(world)
  const writer = createWriter(form, ALL_LINES, { texts: said, timeZone: ZONE, now: () => world.clock.now() })
  const parts = [writer.write(page.items.slice(0, 1), true), writer.write(page.items.slice(1), false)].map((part) => new Blob([part]))
  // `text()` would take the mark away.
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await writer.file(parts, page.asOf).arrayBuffer()), page }
}

async function mixedWallet(): Promise<RefundWorld> {
  const world = createRefundWorld({ policy: 'anumi' })
  await world.buyPack()
  await world.generate({ credits: 38, generationId: '=cmd|run' })
  await world.generate({ generationId: 'failed', outcome: 'failed' })
  await world.advance({ days: 1 })
  const yen = await world.buyPack({ credits: 50, paid: { amount: 1250, currency: 'JPY' } })
  await requestRefund(world, yen.id, 'change_of_mind')
  return world
}

describe('CSV', () => {
  it('begins with the mark of UTF-8, and its first line says what the columns are', async () => {
    const { text } = await fileOf(await mixedWallet(), 'csv')
    expect(text.charCodeAt(0)).toBe(0xfe_ff)
    expect(text.slice(1, text.indexOf('\r\n'))).toBe(
      '"Time","Local time","Kind","What","Status","Credits","Balance","Refund in credits","Refund in money","Price paid","Currency","Refund","Order","Generation","Id"',
    )
  })

  it('has no mark of direction in it that a search in a spreadsheet would trip over', async () => {
    const world = createRefundWorld({ policy: 'anumi' })
    await world.buyPack()
    await world.generate({ credits: 38, feature: 'video_generator' })
    const { text } = await fileOf(world, 'csv', { ...texts, messages: keptApart(arabic) })
    expect(text).toContain('Video Generator')
    expect(text).not.toMatch(/[\u2066-\u2069]/)
  })

  it('has a row a line, with the times of the reader, money in decimals beside its currency, and credits that add up', async () => {
    const { text, page } = await fileOf(await mixedWallet(), 'csv')
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
    expect(rows).toHaveLength(page.total)
    expect(rows.reduce((sum, row) => sum + Number(row['Credits']), 0)).toBe(page.wallet.balance)
    expect(rows.at(-1)).toMatchObject({
      'Time': '2026-06-15T11:00:00+02:00', 'Local time': '2026-06-15 11:00:00', 'Kind': 'Bought', 'Credits': '100', 'Balance': '100',
      'Price paid': '10.00', 'Currency': 'EUR', 'Order': '48001', 'Refund in money': '',
    })
    expect(rows[0]).toMatchObject({ Kind: 'Pack refund', Status: 'Approved', Credits: '-50', 'Refund in money': '1250', Currency: 'JPY' })
  })

  it('makes the id of a generation harmless that would run', async () => {
    const { text } = await fileOf(await mixedWallet(), 'csv')
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true })
    expect(rows.map((row) => row['Generation'])).toContain("'=cmd|run")
  })

  it('of nothing is the head alone', async () => {
    const { text } = await fileOf(createRefundWorld({ policy: 'anumi' }), 'csv')
    expect(text.trim().split('\r\n')).toHaveLength(1)
  })
})

describe('JSON', () => {
  it('is the lines as on the wire, with the filter and the moment', async () => {
    const { text, page } = await fileOf(await mixedWallet(), 'json')
    expect(JSON.parse(text)).toEqual({ asOf: page.asOf, filter: ALL_LINES, items: page.items })
  })

  it('of nothing is valid all the same', async () => {
    const { text } = await fileOf(createRefundWorld({ policy: 'anumi' }), 'json')
    expect(JSON.parse(text)).toMatchObject({ items: [] })
  })
})

describe('times', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29T01:59:59+01:00'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29T03:00:00+02:00'],
    ['Asia/Kolkata', '2026-06-15T18:31:00.250Z', '2026-06-16T00:01:00.250+05:30'],
    ['America/New_York', '2026-01-01T03:00:00Z', '2025-12-31T22:00:00-05:00'],
    ['UTC', '2026-06-15T09:00:00Z', '2026-06-15T09:00:00+00:00'],
  ])('in %s of %s are %s', (zone, instant, written) => {
    expect(createZonedTime(zone)(instant).iso).toBe(written)
    expect(Date.parse(written)).toBe(Date.parse(instant))
  })
})

describe('decimals', () => {
  it.each([
    [1240, 'EUR', '12.40'], [5, 'EUR', '0.05'], [1240, 'JPY', '1240'], [0, 'JPY', '0'], [1240, 'KWD', '1.240'], [-5, 'EUR', '-0.05'],
    [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
  ])('of %i %s are %s', (amount, currency, written) => {
    expect(decimalOf({ amount, currency })).toBe(written)
  })
})
