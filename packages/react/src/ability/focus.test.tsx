import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletBalance } from '../history/wallet-balance.tsx'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import { PackRefundForm } from '../pack-refund/pack-refund-form.tsx'
import { ReportButton } from '../report/report-button.tsx'
import { press, tabTo } from '../testing/keyboard.ts'
import { sendPart } from '../testing/refund-stages.ts'
import { findBadResult, menuOf, more, onePicture, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { findButton, withPack } from '../testing/withdrawal-page.tsx'

const named = (name: string | RegExp) => screen.findByRole('button', { name })
const rows = async () => {
  await screen.findByRole('list', { name: 'History' })
  return screen.getByRole('list', { name: 'History' }).querySelectorAll('button')
}

type Case = {
  /** Shows the page, and answers with what opens. */
  show: () => Promise<HTMLElement>
  /** Opens by keys alone, from there. */
  open?: () => Promise<unknown>
  /** The button that has the focus afterwards, where it is another than the one that opened. */
  back?: () => Promise<HTMLElement>
}

const history = () => stage(<WalletRefundHistory />, { policy: 'anumi', play: sendPart })

const cases: Record<string, Case> = {
  'the report': {
    show: async () => {
      await stage(menuOf(), onePicture('photoroom'))
      return more()
    },
    open: async () => {
      await press('Enter')
      await waitFor(async () => expect(await findBadResult()).toHaveFocus())
      await press('Enter')
    },
  },
  'a report of several': {
    show: async () => {
      const one = { resultId: PICTURE, kind: 'image', alt: 'a cat' } as const
      await stage(<ReportButton results={[one, { ...one, resultId: 'generation-1-1' }]} />, onePicture('photoroom'))
      return named('Report 2 results')
    },
  },
  'a refund of the list': {
    show: async () => {
      await history()
      return (await rows())[0]!
    },
  },
  'an entry of the list': {
    show: async () => {
      await history()
      const entry = [...(await rows())].at(-1)!
      // Tab stops at one line of all; the arrows go on.
      await tabTo((await rows())[0]!)
      await press('End')
      await waitFor(() => expect(entry).toHaveFocus())
      return entry
    },
  },
  'a refund of a notification': {
    show: async () => {
      const { world, requests } = await stage(<><button type="button">At work</button><WalletBalance /></>, { policy: 'anypic', play: (one) => one.scenario('fresh pack') })
      await waitFor(() => expect(requests).toContain('GET /v1/events'), { timeout: 5000 })
      await world.generate({ credits: 4, outcome: 'failed' })
      ;(await named('At work')).focus()
      return named('View')
    },
    back: () => named('At work'),
  },
  'a withdrawal': {
    show: async () => {
      await withPack()
      return findButton()
    },
  },
}

describe.each(Object.entries(cases))('the focus, for %s', (_, { show, open = () => press('Enter'), back }) => {
  it('goes in, stays, and comes back', async () => {
    const opener = await show()
    if (back) (await back()).focus()
    await tabTo(opener)
    await open()
    const dialog = await screen.findByRole('dialog')
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))
    const visited = new Set<Element>()
    for (const key of ['Tab', 'Shift>}{Tab}{/Shift']) {
      for (let times = 0; times < 12; times++) {
        await press(key)
        // Past its ends the browser itself has a turn.
        if (document.activeElement !== document.body) expect(dialog).toContainElement(document.activeElement as HTMLElement)
        visited.add(document.activeElement!)
      }
    }
    expect(visited.size).toBeGreaterThan(2)
    // Past an end the browser itself has it, around the frame of the test: it is taken back from there.
    await userEvent.click(within(dialog).getByRole('heading', { level: 2 }))
    await press('Escape')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const target = back ? await back() : opener
    await waitFor(() => expect(target).toHaveFocus())
  })
})

describe('the focus, where nothing opens in front', () => {
  it.each(['Filter', 'Export'])('stays on %s, with what it shows next in line', async (name) => {
    await history()
    const opener = await named(name)
    await tabTo(opener)
    await press('Enter')
    await waitFor(() => expect(opener).toHaveAttribute('aria-expanded', 'true'))
    expect(opener).toHaveFocus()
    await press('Enter')
    await waitFor(() => expect(opener).toHaveAttribute('aria-expanded', 'false'))
    expect(opener).toHaveFocus()
  })

  it('stays where it was when the amount changes under a request', async () => {
    const { world } = await stage(<PackRefundForm />, { policy: 'anumi', play: (one) => one.scenario('partly used pack') })
    await tabTo(await named(/^Pack of 100 credits/))
    await press('Enter')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Refund a pack' })).toHaveFocus())
    await tabTo(await screen.findByRole('textbox', { name: /^Why\?/ }))
    await userEvent.keyboard('I do not need these any more')
    const request = await named('Request €8.80')
    await tabTo(request)
    await world.generate()
    await screen.findByText(/The amount changed from €8\.80 to €8\.40/)
    expect(request).toHaveFocus()
    expect(request).toHaveAccessibleName(/€8\.40/)
  })
})
