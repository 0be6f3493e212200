import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBadResult, menuOf, more, onePicture, openReport, PICTURE } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'
import { picture } from '../testing/stories.tsx'
import { tryKeys } from '../testing/try-keys.ts'
import { ReportArea } from './report-area.tsx'
import { reportArea } from './report-area.guide.ts'
import { reportButton } from './report-button.guide.ts'
import { ReportButton } from './report-button.tsx'
import { reportItem } from './report-item.guide.ts'
import { ReportItem } from './report-item.tsx'
import { reportMenu } from './report-menu.guide.ts'
import { ReportMenu } from './report-menu.tsx'

/** Whether the browser was left to show its own menu. */
let browsers = false

beforeEach(async () => {
  // Narrow, the picture is folded.
  await page.viewport(900, 900)
  browsers = false
  const listen = (event: MouseEvent) => {
    browsers = !event.defaultPrevented
    // It would stay over the next test.
    event.preventDefault()
  }
  window.addEventListener('contextmenu', listen)
  onTestFinished(() => window.removeEventListener('contextmenu', listen))
})

const items = ['Download', 'Share'].map((label) => ({ label, onSelect: () => {} }))
const subject = { resultId: PICTURE, kind: 'image', alt: 'a cat in the rain' } as const
const item = (name: RegExp | string) => screen.findByRole('menuitem', { name })
const hasFocus = async (find: () => HTMLElement | Promise<HTMLElement>) => waitFor(async () => expect(await find()).toHaveFocus())
const isGone = (role: string) => waitFor(() => expect(screen.queryByRole(role)).toBeNull())
const dialog = () => screen.findByRole('dialog')
const button = (name: string | RegExp) => screen.getByRole('button', { name, hidden: true })

/** A menu of three items, opened by a key: the first has the focus. */
async function inMenu() {
  await stage(<ReportMenu {...subject} items={items} />, onePicture('photoroom'))
  more().focus()
  await userEvent.keyboard('{Enter}')
  await findBadResult()
  await hasFocus(() => item('Download'))
}

/** A report with a picture to mark, which has the focus. */
async function onPicture(marks = 0) {
  await stage(<ReportMenu {...subject} src={picture} />, onePicture('photoroom'))
  await openReport()
  const canvas = await screen.findByRole('application')
  await waitFor(() => expect(canvas.querySelector('svg')).not.toBeNull())
  act(() => canvas.focus())
  for (let mark = 0; mark < marks; mark++) await userEvent.keyboard('{ArrowRight}{Enter}')
  await waitFor(() => expect(rows()).toHaveLength(marks))
  return canvas
}
const rows = () => document.querySelectorAll('.makegood-mark-rows > li')
const frame = () => document.querySelector('[data-dashed] rect')
const frameBox = () => frame()!.getBoundingClientRect()
const radios = () => screen.getAllByRole('radio')

tryKeys('ReportMenu', reportMenu, {
  async open(press) {
    await stage(<ReportMenu {...subject} items={items} />, onePicture('photoroom'))
    more().focus()
    await press()
    await hasFocus(() => item('Download'))
    expect(browsers).toBe(false)
  },
  async next(press) {
    await inMenu()
    for (const name of ['Share', /^Bad result/, /^Bad result/]) {
      await press()
      await hasFocus(() => item(name))
    }
  },
  async previous(press) {
    await inMenu()
    await userEvent.keyboard('{ArrowDown}')
    for (const name of ['Download', 'Download']) {
      await press()
      await hasFocus(() => item(name))
    }
  },
  async first(press) {
    await inMenu()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await press()
    await hasFocus(() => item('Download'))
  },
  async last(press) {
    await inMenu()
    await press()
    await hasFocus(() => item(/^Bad result/))
  },
  async letter(press) {
    await inMenu()
    await press()
    await hasFocus(() => item(/^Bad result/))
  },
  async choose(press) {
    await inMenu()
    await userEvent.keyboard('{End}')
    await press()
    expect(await dialog()).toHaveAccessibleName('What is wrong with it?')
  },
  async stay(press) {
    await inMenu()
    await press()
    expect(await item('Download')).toHaveFocus()
  },
  async leave(press) {
    await inMenu()
    await press()
    await isGone('menu')
    await hasFocus(more)
  },
  async within(press) {
    await stage(<>{menuOf()}<button type="button">Behind</button></>, onePicture('photoroom'))
    await openReport()
    const details = screen.getByRole('textbox', { name: 'Tell us more' })
    act(() => details.focus())
    await press()
    expect(details).not.toHaveFocus()
    expect(await dialog()).toContainElement(document.activeElement as HTMLElement)
    for (let presses = 0; presses < 12; presses++) {
      await press()
      for (const outside of [button('Behind'), button(/^More options/)]) expect(outside).not.toHaveFocus()
    }
  },
  async nextReason(press) {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    act(() => radios()[0]!.focus())
    await press()
    await hasFocus(() => radios()[1]!)
    expect(radios()[1]).toBeChecked()
  },
  async previousReason(press) {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await userEvent.click(radios()[1]!)
    await press()
    await hasFocus(() => radios()[0]!)
    expect(radios()[0]).toBeChecked()
  },
  async close(press) {
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    await userEvent.fill(screen.getByRole('textbox', { name: 'Tell us more' }), 'A sixth finger.')
    await press()
    await isGone('dialog')
    await hasFocus(more)
    await openReport()
    expect(screen.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('A sixth finger.')
  },
  async frame(press, key) {
    await onPicture()
    await userEvent.keyboard('{ArrowRight}')
    const before = frameBox()
    await press()
    const [across, down] = [frameBox().left - before.left, frameBox().top - before.top]
    const moved = { ArrowRight: across, ArrowLeft: -across, ArrowDown: down, ArrowUp: -down }[key]
    expect(moved).toBeGreaterThan(0)
    expect(document.querySelector('.makegood-marks > output')?.textContent).toMatch(/^Columns \d/)
  },
  async size(press) {
    await onPicture()
    await userEvent.keyboard('{ArrowRight}')
    const before = frameBox()
    await press()
    expect(frameBox().width + frameBox().height).toBeGreaterThan(before.width + before.height)
  },
  async smaller(press) {
    await onPicture()
    await userEvent.keyboard('{ArrowRight}')
    const before = frameBox()
    await press()
    expect(frameBox().width + frameBox().height).toBeLessThan(before.width + before.height)
  },
  async mark(press) {
    await onPicture()
    await userEvent.keyboard('{ArrowRight}')
    await press()
    await waitFor(() => expect(rows()).toHaveLength(1))
  },
  async remove(press) {
    await onPicture(2)
    await press()
    await waitFor(() => expect(rows()).toHaveLength(1))
  },
  async undo(press) {
    await onPicture(1)
    await press()
    await waitFor(() => expect(rows()).toHaveLength(0))
  },
  async noFrame(press) {
    await onPicture()
    await userEvent.keyboard('{ArrowRight}')
    expect(frame()).not.toBeNull()
    await press()
    expect(frame()).toBeNull()
    expect(await dialog()).toBeVisible()
  },
})

const withArea = (
  <ReportArea {...subject} items={items}>
    <button type="button">Open it</button>
    <input aria-label="Prompt" />
  </ReportArea>
)

tryKeys('ReportArea', reportArea, {
  async open(press) {
    await stage(withArea, onePicture('photoroom'))
    button('Open it').focus()
    await press()
    await hasFocus(() => item('Download'))
    expect(screen.getByRole('menu').getBoundingClientRect().top).toBeGreaterThanOrEqual(button('Open it').getBoundingClientRect().bottom)
    expect(browsers).toBe(false)
  },
  async field(press) {
    await stage(withArea, onePicture('photoroom'))
    screen.getByLabelText('Prompt').focus()
    await press()
    expect(browsers).toBe(true)
    expect(screen.queryByRole('menu')).toBeNull()
  },
  async leave(press) {
    await stage(withArea, onePicture('photoroom'))
    button('Open it').focus()
    await userEvent.keyboard('{Shift>}{F10}{/Shift}')
    await hasFocus(() => item('Download'))
    await press()
    await isGone('menu')
    await hasFocus(() => button('Open it'))
  },
})

const inPopover = (
  <>
    <button type="button" popoverTarget="host-menu">Host menu</button>
    <div popover="auto" id="host-menu">
      <ReportItem {...subject} />
    </div>
  </>
)

async function onItem() {
  await stage(inPopover, onePicture('photoroom'))
  await userEvent.click(button('Host menu'))
  act(() => button(/^Bad result/).focus())
}

tryKeys('ReportItem', reportItem, {
  async open(press) {
    await onItem()
    await press()
    expect(await dialog()).toHaveAccessibleName('What is wrong with it?')
  },
  async close(press) {
    await onItem()
    await userEvent.keyboard('{Enter}')
    await waitFor(async () => expect(await dialog()).toContainElement(document.activeElement as HTMLElement))
    await press()
    await isGone('dialog')
    await hasFocus(() => button('Host menu'))
  },
})

const several = <ReportButton results={[subject, { ...subject, resultId: 'generation-3-1' }]} />

tryKeys('ReportButton', reportButton, {
  async open(press) {
    await stage(several, onePicture('photoroom'))
    button('Report 2 results').focus()
    await press()
    expect(await dialog()).toHaveAccessibleName('What is wrong with these 2?')
  },
  async close(press) {
    await stage(several, onePicture('photoroom'))
    button('Report 2 results').focus()
    await userEvent.keyboard('{Enter}')
    await screen.findAllByRole('radio')
    await press()
    await isGone('dialog')
    await hasFocus(() => button('Report 2 results'))
  },
})
