import { screen, waitFor } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { RefundInteraction } from '../tell.ts'
import { fill, onePicture, PICTURE, submit } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { useReport } from './use-report.ts'

/** A host with a menu of its own. */
function OwnMenu() {
  const moreButton = useRef<HTMLButtonElement>(null)
  const report = useReport(PICTURE, { kind: 'image', alt: 'a cat in the rain' })
  return (
    <>
      <button type="button" ref={moreButton}>
        My menu
      </button>
      <button type="button" disabled={!report} onClick={() => report?.open({ returnFocusTo: moreButton.current })}>
        Something is wrong
      </button>
      <p>
        {report?.state} {report?.forecast?.best.amount?.credits} credits
      </p>
    </>
  )
}

it('tells what a report would bring, opens it, and says how far it has come', async () => {
  const onEvent = vi.fn<(interaction: RefundInteraction) => void>()
  const { count } = await stage(<OwnMenu />, onePicture('photoroom', { onEvent }))
  expect(screen.getByRole('button', { name: 'Something is wrong' })).toBeDisabled()
  expect(await screen.findByText('idle 4 credits')).toBeVisible()

  await userEvent.click(screen.getByRole('button', { name: 'Something is wrong' }))
  await screen.findAllByRole('radio')
  await fill('Clearly unusable', 'Garbled')
  await submit()
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
  expect(await screen.findByText(/^refunded/)).toBeVisible()
  await waitFor(() => expect(screen.getByRole('button', { name: 'My menu' })).toHaveFocus())
  expect(count('POST /v1/reports')).toBe(1)
  expect(onEvent.mock.calls.map(([interaction]) => interaction)).toEqual([
    { name: 'report_opened' },
    { name: 'report_submitted' },
    { name: 'report_answered', verdict: 'granted' },
  ])
})
