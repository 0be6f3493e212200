import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RefundNotification, RefundOutcome, SubmittedReport } from '../tell.ts'
import { listRefundIds } from '../testing/refunds.ts'
import { fill, submit } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { ReportButton } from './report-button.tsx'

const result = (resultId: string) => ({ resultId, kind: 'image' as const, alt: `picture ${resultId}` })
const RESULTS = ['generation-2-1', 'generation-3-1', 'generation-4-1'].map(result)

const threePictures = (policy: 'photoroom' | 'anumi', props = {}): Parameters<typeof stage>[1] => ({
  policy,
  props,
  play: async (world) => {
    await world.buyPack()
    await world.generate()
    await world.generate()
    await world.generate({ feature: 'ai_expand' })
  },
})

async function open(count = 3) {
  await userEvent.click(screen.getByRole('button', { name: `Report ${count} results` }))
  await screen.findAllByRole('radio')
}

describe('one report about several results', () => {
  it('says before what it would bring, and after it each verdict with its reason (E19, E20)', async () => {
    const onReport = vi.fn<(report: SubmittedReport) => void>()
    const onOutcome = vi.fn<(outcome: RefundOutcome) => void>()
    const { count, world } = await stage(<ReportButton results={RESULTS} />, threePictures('photoroom', { onReport, onOutcome }))
    await open()
    const dialog = screen.getByRole('dialog', { name: 'What is wrong with these 3?' })
    expect(await within(dialog).findByText('Up to 8 credits come back at once, for 2 of 3. Each is decided by itself.')).toBeVisible()
    expect(within(dialog).getByText('1 as feedback: AI Expand is not covered.')).toBeVisible()
    await fill('Clearly unusable', 'All three are garbled from edge to edge')
    await submit()
    const heading = await screen.findByRole('heading', { name: '2 of 3 refunded' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText(/^8 credits · Balance 96 · ref\. MG-/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Refunded: 4 credits 2' })).toBeVisible()
    expect(screen.getByText('AI Expand is not covered by refunds.')).toBeVisible()
    expect(count('POST /v1/reports')).toBe(1)
    expect(await listRefundIds(world)).toHaveLength(1)
    expect(onReport).toHaveBeenCalledExactlyOnceWith({ resultIds: RESULTS.map(({ resultId }) => resultId), reason: 'unusable' })
    expect(onOutcome.mock.calls.map(([{ subject, verdict }]) => [subject.id, verdict])).toEqual([
      ['generation-2-1', 'granted'], ['generation-3-1', 'granted'], ['generation-4-1', 'refused'],
    ])
  })

  it('notifies once', async () => {
    const onNotify = vi.fn<(notification: RefundNotification) => void>()
    await stage(<ReportButton results={RESULTS} />, threePictures('photoroom', { onNotify }))
    await open()
    await fill('Clearly unusable', 'All three are garbled')
    await submit()
    await screen.findByRole('heading', { name: '2 of 3 refunded' })
    expect(onNotify).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'success', title: '2 of 3 refunded', body: expect.stringMatching(/^8 credits · Balance/) }))
  })

  it('gives a courtesy once, and hands the others to a person (C16, C17)', async () => {
    await stage(<ReportButton results={RESULTS.slice(0, 2)} />, threePictures('anumi'))
    await open(2)
    expect(await screen.findByText('Up to 4 credits come back at once, for 1 of 2. Each is decided by itself.')).toBeVisible()
    expect(screen.getByText('A person looks at 1 of them.')).toBeVisible()
    await fill('Broken anatomy', 'Three arms, one of them a branch')
    await submit()
    expect(await screen.findByRole('heading', { name: '1 of 2 refunded' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'In review 1' })).toBeVisible()
  })

  it('keeps its draft apart from that of each of them, whatever the order they were chosen in', async () => {
    const { reload } = await stage(
      <>
        <ReportButton results={RESULTS.slice(0, 2)}>These</ReportButton>
        <ReportButton results={RESULTS.slice(0, 2).reverse()}>The same</ReportButton>
        <ReportButton results={RESULTS.slice(0, 1)}>One of them</ReportButton>
      </>,
      threePictures('photoroom'),
    )
    const openBy = async (name: string) => {
      await userEvent.click(screen.getByRole('button', { name }))
      await screen.findAllByRole('radio')
    }
    await openBy('These')
    await fill('Clearly unusable', 'Both are garbled')
    await userEvent.keyboard('{Escape}')
    reload()
    await openBy('The same')
    expect(screen.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('Both are garbled')
    await userEvent.keyboard('{Escape}')
    await openBy('One of them')
    expect(screen.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('')
  })
})
