import { screen, waitFor } from '@testing-library/react'
import { RESULTS_MAX } from '@makegood/contract'
import { createRef } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { ReportSubject } from '../desk.ts'
import { onePicture } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { RESULTS_MOST } from './open-report.ts'
import { ReportButton } from './report-button.tsx'
import { useReports } from './use-reports.ts'

const resultsOf = (count: number): ReportSubject[] =>
  Array.from({ length: count }, (_, index) => ({ resultId: `generation-${index + 2}-1`, kind: 'image', alt: `picture ${index}` }))

const button = () => screen.getByRole('button')
const findDialog = (name: string) => screen.findByRole('dialog', { name })

describe('the button', () => {
  it.each([
    [1, 'Report 1 result'],
    [3, 'Report 3 results'],
    [100, 'Report 100 results'],
  ])('for %i says "%s"', async (count, name) => {
    await stage(<ReportButton results={resultsOf(count)} />, onePicture('photoroom'))
    expect(button()).toHaveAccessibleName(name)
    expect(button()).not.toHaveAttribute('aria-disabled')
  })

  it.each([
    [0, 'Report results', 'Choose at least one'],
    [101, 'Report 101 results', 'Choose 100 at the most'],
    [1200, 'Report 1,200 results', 'Choose 100 at the most'],
  ])('for %i does nothing and says why', async (count, name, why) => {
    const onEvent = vi.fn<() => void>()
    await stage(<ReportButton results={resultsOf(count)} />, onePicture('photoroom', { onEvent }))
    expect(button()).toHaveAccessibleName(name)
    expect(button()).toHaveAccessibleDescription(why)
    expect(button()).toHaveAttribute('aria-disabled', 'true')
    expect(button()).not.toHaveAttribute('disabled')
    button().click()
    expect(onEvent).not.toHaveBeenCalled()
  })

  it('opens one report, and gets the focus back', async () => {
    await stage(<ReportButton results={resultsOf(3)} />, onePicture('photoroom'))
    await userEvent.click(button())
    await findDialog('What is wrong with these 3?')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(button()).toHaveFocus())
  })

  it('merges the class, spreads the rest, forwards the ref, composes the handlers, and takes other words', async () => {
    const ref = createRef<HTMLButtonElement>()
    const onEvent = vi.fn<() => void>()
    await stage(
      <ReportButton results={resultsOf(2)} ref={ref} className="mine" title="hello" onClick={(event) => event.preventDefault()}>
        Report these
      </ReportButton>,
      onePicture('photoroom', { onEvent }),
    )
    expect(ref.current).toBe(button())
    expect(button()).toHaveClass('makegood', 'mine')
    expect(button()).toHaveAttribute('title', 'hello')
    expect(button()).toHaveAccessibleName('Report these')
    await userEvent.click(button())
    expect(onEvent).not.toHaveBeenCalled()
  })
})

describe('a button of the host', () => {
  function OwnButton({ count }: { count: number }) {
    const reports = useReports()
    return (
      <button type="button" disabled={!reports} onClick={({ currentTarget }) => reports?.open(resultsOf(count), { returnFocusTo: currentTarget })}>
        Mine
      </button>
    )
  }

  it('opens one report about several, and gets the focus back', async () => {
    await stage(<OwnButton count={2} />, onePicture('photoroom'))
    expect(button()).toBeDisabled()
    await waitFor(() => expect(button()).toBeEnabled())
    await userEvent.click(button())
    await findDialog('What is wrong with these 2?')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(button()).toHaveFocus())
  })

  it.each([0, 101])('hears that %i are not for one report', async (count) => {
    const uncaught = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault())
    window.addEventListener('error', uncaught)
    onTestFinished(() => window.removeEventListener('error', uncaught))
    await stage(<OwnButton count={count} />, onePicture('photoroom'))
    await waitFor(() => expect(button()).toBeEnabled())
    button().click()
    expect(uncaught.mock.calls[0]?.[0].error).toEqual(new RangeError(`One report is about 1 to 100 results; these are ${count}.`))
  })
})

it('takes as many results as the contract does', () => {
  expect(RESULTS_MOST).toBe(RESULTS_MAX)
})
