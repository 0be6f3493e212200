import { render, screen } from '@testing-library/react'
import preflight from 'tailwindcss/preflight.css?inline'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import layered from './styles/styles.layer.css?inline'
import { hostStyle, isOnTop, withoutOurSheet } from './testing/host.ts'
import { details, fill, findBadResult, menuOf, more, onePicture, openReport, submit } from './testing/report-page.tsx'
import { setScene } from './testing/scene.tsx'
import { stage } from './testing/stage.tsx'

const RESET = `
  html, body, div, span, h1, h2, h3, p, a, img, small, label, form, fieldset, legend, output, ul, li
    { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline }
  * { box-sizing: content-box; min-width: auto }
  button, input, textarea { all: unset; font: inherit }
  img, svg, video { display: block; max-width: 100%; height: auto }
`
const DIALOGS = `
  dialog { inset: auto; top: 10%; width: 80vw; height: 200px; max-width: 90vw; padding: 3rem; border: 9px solid red; background: yellow }
  dialog[open] { display: grid; overflow: scroll; opacity: 0.5; transform: translateX(40px) scale(0.9) }
  dialog:modal { max-height: 300px !important; margin: 20px !important; position: absolute !important }
  dialog > div { padding: 40px; background: lime }
  dialog::backdrop, dialog[open]::backdrop { display: none; background: red }
`
const POPOVERS = `
  [popover] { inset: 0; margin: auto; width: 300px; height: 200px; padding: 40px; border: 5px solid red; opacity: 0; transform: translateY(-20px) }
  [popover]:popover-open { display: grid; overflow: hidden; position: absolute }
  [popover]::backdrop { background: rgb(0 0 0 / 0.8) }
`
const MOTION = `
  @keyframes host { from { opacity: 0; transform: translateX(500px) } }
  body *, ::before, ::after { transition: all 30s; animation: host 30s; float: left; filter: blur(3px); opacity: 0.5; max-width: 50px; overflow: hidden }
`
const BODY = `
  html { font-size: 62.5% }
  body {
    margin: 40px; pointer-events: none; user-select: none; cursor: wait; visibility: hidden; overflow: hidden;
    font-weight: 900; line-height: 3; letter-spacing: 3px; word-spacing: 1em; text-indent: 4em; text-transform: uppercase; text-align: center
  }
`

describe('the host’s styles', () => {
  it('of elements change nothing of ours', async () => {
    hostStyle(`
      html { font-size: 62.5% }
      * { margin: 0; padding: 0; border: 0; line-height: 1; letter-spacing: 4px }
      button, input, textarea, dialog, h2, h3, p, fieldset, label { all: unset }
      button { display: block; padding: 40px; background: red; text-transform: uppercase }
      svg { display: none } h2 { font-size: 4rem }
    `)
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    const submit = getComputedStyle(screen.getByRole('button', { name: 'Submit' }))
    expect(submit).toMatchObject({ display: 'flex', paddingLeft: '14px', textTransform: 'none', fontSize: '14px', letterSpacing: 'normal' })
    expect(submit.backgroundColor).not.toBe('rgb(255, 0, 0)')
    expect(getComputedStyle(screen.getByRole('heading', { name: 'What is wrong with it?' })).fontSize).toBe('16.002px')
    const dialog = screen.getByRole('dialog').getBoundingClientRect()
    expect(dialog.width).toBeGreaterThan(300)
    expect(getComputedStyle(screen.getByRole('button', { name: 'Close' }).querySelector('svg')!).display).toBe('block')
  })

  it('of one class win', async () => {
    hostStyle('.mine { background: rgb(1, 2, 3); border-radius: 3px }')
    await stage(<WalletRefundHistory className="mine" />, onePicture('photoroom'))
    const history = document.querySelector('.makegood-sheet')!
    expect(getComputedStyle(history)).toMatchObject({ backgroundColor: 'rgb(1, 2, 3)', borderTopLeftRadius: '3px' })
  })

  it('reach us by variables set anywhere above, in front of the page too', async () => {
    hostStyle(':root { --makegood-accent: rgb(0, 90, 60); --makegood-radius: 0px }')
    await stage(menuOf(), onePicture('photoroom'))
    await openReport()
    const submit = getComputedStyle(screen.getByRole('button', { name: 'Submit' }))
    expect(submit).toMatchObject({ backgroundColor: 'rgb(0, 90, 60)', borderTopLeftRadius: '0px' })
  })

  it('say where it is dark, in front of the page too', async () => {
    await stage(<div style={{ colorScheme: 'dark' }} dir="rtl">{menuOf()}</div>, onePicture('photoroom'))
    await openReport()
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveAttribute('dir', 'rtl')
    expect(getComputedStyle(dialog).colorScheme).toBe('dark')
  })
})

type Page = { css?: string; sheet?: string }

/** Goes once through the menu, the report and its notification, and measures what floats. */
async function measure({ css = '', sheet }: Page = {}) {
  const scene = await setScene({ policy: 'photoroom' }, (world) => world.scenario('one picture'))
  const remove = [sheet && withoutOurSheet(), hostStyle(sheet ?? ''), hostStyle(css)]
  const { unmount } = render(<div className="card">{scene.show(menuOf(), { theme: 'light' })}</div>)
  onTestFinished(unmount)

  await userEvent.click(more())
  const item = await findBadResult()
  const { position: _, ...menu } = lookOf(item.closest('[role="menu"]')!)
  await userEvent.click(item)
  await screen.findAllByRole('radio')
  await screen.findByRole('button', { name: 'Choose files' })
  await isStill(screen.getByRole('dialog').querySelector('.makegood-panel')!)
  const submitButton = screen.getByRole('button', { name: 'Submit' })
  const report = {
    panel: lookOf(screen.getByRole('dialog').querySelector('.makegood-panel')!),
    title: lookOf(screen.getByRole('heading', { name: 'What is wrong with it?' })),
    reason: lookOf(screen.getAllByRole('radio')[0]!.closest('label')!),
    field: lookOf(details()),
    submit: lookOf(submitButton),
    isPressed: isOnTop(submitButton),
  }
  await fill('Clearly unusable', 'Garbled')
  await submit()
  await userEvent.click(await screen.findByRole('button', { name: 'Done' }))
  const text = await screen.findByText('4 credits are back in your wallet')
  const toast = { ...lookOf(text.closest('.makegood-toast')!), isPressed: isOnTop(text) }

  unmount()
  scene.client().forget()
  scene.world.close()
  localStorage.clear()
  for (const one of remove) if (one) one()
  return { menu, report, toast }
}

/** Parts of a form come late. */
async function isStill(element: Element) {
  for (let before = -1; before !== element.clientHeight; ) {
    before = element.clientHeight
    await new Promise((done) => void setTimeout(done, 200))
  }
}

function lookOf(element: Element) {
  const { width, height, left, top } = element.getBoundingClientRect()
  const { display, font, letterSpacing, textAlign, backgroundColor, color, borderTop, borderRadius, opacity, filter } = getComputedStyle(element)
  const round = (...lengths: number[]) => lengths.map(Math.round).join(' ')
  return {
    size: round(width, height),
    position: round(left, top),
    // Without the family, which is the host's.
    font: font.replace(/[^/]*$/, ''),
    display,
    letterSpacing,
    textAlign,
    backgroundColor,
    color,
    borderTop,
    borderRadius,
    opacity,
    filter,
  }
}

let plain: ReturnType<typeof measure> | undefined
const onPlainPage = () => (plain ??= measure())

/** What the host would do for its own things: they are to be seen and pressed. */
const CARD = `
  :is(div:has(> .card), .card, .card *)
    { animation: none; transition: none; float: none; filter: none; opacity: 1; max-width: none; overflow: visible; pointer-events: auto; visibility: visible }
`

describe('nothing of what floats is changed by a page that', () => {
  it.each([
    ['has a reset', RESET],
    ['styles every dialog', DIALOGS],
    ['styles every popover', POPOVERS],
    ['moves everything', MOTION],
    ['styles its body', BODY],
  ])('%s', async (_, css) => {
    expect(await measure({ css: css + CARD })).toEqual(await onPlainPage())
  })

  it('has Tailwind’s preflight', async () => {
    expect(await measure({ css: preflight + CARD })).toEqual(await onPlainPage())
  })

  it('has Tailwind’s preflight in a layer before ours', async () => {
    const css = `@layer base { ${preflight} ${RESET} ${DIALOGS.replaceAll(' !important', '')} ${POPOVERS} }` + CARD
    expect(await measure({ sheet: `@layer base, makegood; ${layered}`, css })).toEqual(await onPlainPage())
  })
})
