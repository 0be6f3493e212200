import type { RefundWorld } from '@makegood/msw'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ALL_LINES, type HistoryFilter } from '../../queries/history.ts'
import { ExportStand } from '../../testing/export-stand.tsx'
import { stage } from '../../testing/stage.tsx'

/** What was saved, by the names of the files. */
const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  const blobs = new Map<string, Blob>()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const url = `blob:file-${blobs.size}`
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! })
  })
  return () => vi.restoreAllMocks()
})

async function manyLines(world: RefundWorld) {
  await world.buyPack({ credits: 1000 })
  for (let made = 0; made < 120; made++) await world.generate({ credits: 1, outcome: made % 2 === 0 ? 'succeeded' : 'failed' })
}

const rowsOf = async (blob: Blob) => (await blob.text()).trim().split('\r\n')

const pick = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
  await userEvent.click(await screen.findByRole('button', { name }))
}
const show = (play: (world: RefundWorld) => Promise<unknown>, filter?: HistoryFilter) =>
  stage(<ExportStand {...(filter && { filter })} />, { policy: 'anypic', play })

describe('the export', () => {
  it('saves all pages as a table, once, and says under which name', async () => {
    const { count } = await show(manyLines)
    await pick('Save as CSV')
    expect(await screen.findByText('Saved as wallet-2026-06-15.csv')).toBeVisible()
    expect(saved).toHaveLength(1)
    const rows = await rowsOf(saved[0]!.blob)
    expect(rows).toHaveLength(1 + 1 + 120 + 60)
    expect(new Set(rows).size).toBe(rows.length)
    expect(count('GET /v1/wallet/history')).toBe(2)
    expect(screen.getByRole('button', { name: 'Save as CSV' })).toHaveFocus()
  })

  it('is of what the filter lets through', async () => {
    await show(manyLines, { ...ALL_LINES, kind: ['automatic'] })
    await pick('Save as JSON')
    expect(await screen.findByText('Saved as wallet-2026-06-15.json')).toBeVisible()
    const { items, filter } = JSON.parse(await saved[0]!.blob.text()) as { items: { kind: string }[]; filter: HistoryFilter }
    expect(items).toHaveLength(60)
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['automatic']))
    expect(filter).toEqual({ ...ALL_LINES, kind: ['automatic'] })
  })

  it('asks for nothing until somebody wants it', async () => {
    const { count } = await show(manyLines)
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
    await screen.findByRole('button', { name: 'Save as CSV' })
    expect(count('GET /v1/wallet/history')).toBe(0)
  })

  it('goes on where it failed', async () => {
    const { world, count } = await show(manyLines)
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
    world.network.failing = 1
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    expect(await screen.findByText(/The service is down for the moment/)).toBeVisible()
    expect(saved).toHaveLength(0)
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(await screen.findByText(/^Saved as/)).toBeVisible()
    expect(count('GET /v1/wallet/history')).toBe(3)
    expect(await rowsOf(saved[0]!.blob)).toHaveLength(1 + 181)
  })

  it('says how far it has come, and stops when asked: then nothing is saved', async () => {
    const { world } = await show(manyLines)
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
    world.network.latency = 60_000
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    expect(await screen.findByRole('progressbar')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText('Canceled. Nothing was saved.')).toBeVisible()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.getByRole('button', { name: 'Save as CSV' })).toHaveFocus()
    expect(saved).toHaveLength(0)
  })

  it('ends with the user: another one saves nothing of the former', async () => {
    const { world, reset } = await show(manyLines)
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }))
    world.network.latency = 300
    await userEvent.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    await screen.findByRole('progressbar')
    reset({ userId: 'bob' })
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(saved).toHaveLength(0)
    await waitFor(() => expect(screen.queryByText(/^Saved as/)).toBeNull())
  })
})
