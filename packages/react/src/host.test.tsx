import { screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import { Late } from './late.tsx'
import { findBadResult, menuOf, more, onePicture, openReport } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'

/** The host's own sheet, after ours. */
function hostStyle(css: string) {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  onTestFinished(() => style.remove())
}

/** What the page reports as uncaught, kept from failing the test. */
function catchErrors() {
  const errors: unknown[] = []
  const take = (event: ErrorEvent) => {
    event.preventDefault()
    errors.push(event.error)
  }
  window.addEventListener('error', take)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => {
    window.removeEventListener('error', take)
    vi.restoreAllMocks()
  })
  return errors
}

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

  it('leave a menu where it is in a clipped, scrolled and transformed card', async () => {
    await stage(
      <div style={{ overflow: 'hidden', blockSize: 60, inlineSize: 60, transform: 'translate(200px, 100px)', position: 'relative' }}>
        {menuOf()}
      </div>,
      onePicture('photoroom'),
    )
    await userEvent.click(more())
    const item = await findBadResult()
    await waitFor(() => expect(item.getBoundingClientRect().top).toBeGreaterThan(more().getBoundingClientRect().bottom))
    const { left, top } = item.getBoundingClientRect()
    expect(document.elementFromPoint(left + 20, top + 10)?.closest('[role="menuitem"]')).toBe(item)
  })
})

describe('what breaks in here', () => {
  it('leaves the app around it standing, and can be tried again', async () => {
    const errors = catchErrors()
    let broken = true
    const count = (credits: number) => {
      if (broken) throw new Error('a message of the host is broken')
      return `${credits} sparks`
    }
    await stage(
      <>
        <p>The app</p>
        <WalletRefundHistory />
      </>,
      { ...onePicture('photoroom'), props: { messages: { credits: { count } } } },
    )
    expect(await screen.findByText(/Something went wrong here/)).toBeVisible()
    expect(screen.getByText('The app')).toBeVisible()
    expect(errors.length).toBeGreaterThan(0)
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('96 sparks')).toBeVisible()
  })

  it('in a menu takes the menu alone away, and it opens again', async () => {
    catchErrors()
    let broken = true
    const grantedIfUnusable = (what: string) => {
      if (broken) throw new Error('a message of the host is broken')
      return `${what}, vielleicht`
    }
    await stage(menuOf(), onePicture('photoroom', { messages: { forecast: { grantedIfUnusable } } }))
    await userEvent.click(more())
    expect(await screen.findByText(/Something went wrong here/)).toBeVisible()
    expect(screen.queryByRole('menu')).toBeNull()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await userEvent.click(more())
    expect(await screen.findByText(/4 credits, vielleicht/)).toBeVisible()
  })

  it('or does not load says so, and loads when asked again', async () => {
    let loads = 0
    const Loaded = () => <p>Here it is</p>
    const load = async () => {
      loads += 1
      if (loads <= 2) throw new TypeError('Failed to fetch dynamically imported module')
      return Loaded
    }
    await stage(
      <StrictMode>
        <Late name="<Loaded>" load={load} props={{}} root={{}} waiting={<p>Waiting</p>} />
      </StrictMode>,
      onePicture('photoroom'),
    )
    expect(await screen.findByText('This did not load. Check your connection and try again.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here it is')).toBeVisible()
  })
})
