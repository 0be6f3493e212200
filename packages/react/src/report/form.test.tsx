import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { details, fill, findBadResult, menuOf, more, onePicture, openReport, submit } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { ReportMenu } from './report-menu.tsx'

/** Everything that is kept on the device. */
const stored = () => Object.entries(localStorage).map(([key, value]) => `${key} ${String(value)}`).join('\n')

describe('the form', () => {
  it('names what is missing, goes there, and sends nothing (E6)', async () => {
    const { count } = await stage(menuOf(), onePicture('anumi'))
    await openReport()
    await submit()
    expect(screen.getByText('Choose what is wrong with it.')).toBeVisible()
    expect(screen.getByText('Write 10 more characters.')).toBeVisible()
    await fill('Broken anatomy', '      ')
    await submit()
    await waitFor(() => expect(details()).toHaveFocus())
    expect(details()).toBeInvalid()
    expect(count('POST /v1/reports')).toBe(0)
  })

  it('does not take ten thousand characters, and keeps them all', async () => {
    const { count } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Clearly unusable', 'x'.repeat(10_000))
    await submit()
    expect(screen.getByText('Take out 5,000 characters.')).toBeVisible()
    expect(details()).toHaveValue('x'.repeat(10_000))
    expect(count('POST /v1/reports')).toBe(0)
  })

  it('is a dialog in the middle where there is room, and a sheet at the bottom of a phone (E9)', async () => {
    const { innerWidth: width, innerHeight: height } = window
    onTestFinished(() => page.viewport(width, height))
    await page.viewport(1000, 800)
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    const dialog = screen.getByRole('dialog').querySelector('.makegood-panel')!
    const wide = dialog.getBoundingClientRect()
    expect(Math.abs(wide.left + wide.right - 1000)).toBeLessThanOrEqual(2)
    expect(wide.bottom).toBeLessThan(800)
    await page.viewport(380, 700)
    const { left, right, bottom } = dialog.getBoundingClientRect()
    expect([left, right, bottom]).toEqual([0, 380, 700])
  })

  it('puts the focus in, keeps it, and gives it back', async () => {
    await stage(<><button type="button">Outside</button>{menuOf()}</>, onePicture('photoroom'))
    await openReport()
    await waitFor(() => expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement))
    for (let presses = 0; presses < 12; presses++) {
      await userEvent.tab()
      expect(screen.getByRole('button', { name: 'Outside', hidden: true })).not.toHaveFocus()
    }
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(more()).toHaveFocus())
  })

  it('shows hostile text as text', async () => {
    const hostile = '<img src=x onerror="window.hit=1"> </textarea><script>window.hit=1</script> 😀 \u202Eabc'
    await stage(<ReportMenu resultId="generation-2-1" kind="image" src="javascript:window.hit=1" alt={hostile} />, onePicture('photoroom'))
    await userEvent.click(screen.getByRole('button', { name: `More options for ${hostile}` }))
    await userEvent.click(await findBadResult())
    await screen.findAllByRole('radio')
    expect(screen.getByText(hostile)).toBeVisible()
    await fill('Clearly unusable', hostile)
    expect(details()).toHaveValue(hostile)
    expect(window).not.toHaveProperty('hit')
  })
})

describe('the draft', () => {
  it('survives closing and a reload', async () => {
    const { reload } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Broken anatomy', 'Six fingers')
    expect(screen.getByText('Your draft is kept')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    await openReport()
    expect(details()).toHaveValue('Six fingers')
    reload()
    await openReport()
    expect(details()).toHaveValue('Six fingers')
    expect(screen.getByRole('radio', { name: /^Broken anatomy/ })).toBeChecked()
  })

  it('for the safety team never stays on the device (C21)', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Broken anatomy', 'A secret that must not stay')
    expect(stored()).toContain('A secret')
    await userEvent.click(screen.getByRole('radio', { name: /^Breaks the content rules/ }))
    expect(screen.getByText(/is not kept on this device/)).toBeVisible()
    expect(stored()).not.toContain('A secret')
    expect(screen.getByText('Kept until you leave this page')).toBeVisible()
    await submit()
    await screen.findByRole('button', { name: 'Done' })
    expect(world.messages.map(({ kind }) => kind)).toContain('safety_report')
    expect(stored()).toBe('')
  })

  it('is another user’s business to nobody else', async () => {
    const { reset } = await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await fill('Broken anatomy', 'Ada’s own words')
    reset({ userId: 'bob' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.body.textContent).not.toContain('Ada’s own words')
    await userEvent.click(more())
    await userEvent.click(await findBadResult())
    await screen.findAllByRole('radio')
    expect(details()).toHaveValue('')
  })
})

describe('trouble', () => {
  it('with a result that is not there says so, with the request to name to support', async () => {
    await stage(menuOf('someone-elses'), onePicture('photoroom'))
    await openReport()
    expect(await screen.findByText(/What it would bring could not be found out just now/)).toBeVisible()
    await fill('Clearly unusable', 'Garbled')
    await submit()
    expect(await screen.findByText('This could not be found. It may belong to another account.')).toBeVisible()
    expect(screen.getByText(/^Request \S+/)).toBeVisible()
  })

  it('with the reasons offers to try again', async () => {
    const { world } = await stage(menuOf(), onePicture('photoroom'))
    await userEvent.click(more())
    await screen.findByText(/4 credits back/)
    // More than the reasons are asked for by now.
    world.network.failing = 99
    await userEvent.click(await findBadResult())
    const again = await screen.findByRole('button', { name: 'Try again' })
    world.network.failing = 0
    await userEvent.click(again)
    expect((await screen.findAllByRole('radio')).length).toBeGreaterThan(3)
  })
})
