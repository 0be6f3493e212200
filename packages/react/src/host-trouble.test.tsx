import { screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import { Late } from './late.tsx'
import { catchErrors, isOnTop } from './testing/host.ts'
import { menuOf, more, onePicture } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'

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
    // The first of a file waits for the code that comes late.
    expect(await screen.findByText(/Something went wrong here/, {}, { timeout: 10_000 })).toBeVisible()
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

  it('is told above a dialog of the host', async () => {
    catchErrors()
    const grantedIfUnusable = () => {
      throw new Error('a message of the host is broken')
    }
    const open = (dialog: HTMLDialogElement | null) => {
      if (dialog && !dialog.open) dialog.showModal()
    }
    await stage(<dialog ref={open}>{menuOf()}</dialog>, onePicture('photoroom', { messages: { forecast: { grantedIfUnusable } } }))
    await userEvent.click(more())
    await screen.findByText(/Something went wrong here/)
    const again = screen.getByRole('button', { name: 'Try again' })
    expect(isOnTop(again)).toBe(true)
    await userEvent.click(again)
    expect(screen.queryByRole('alert')).toBeNull()
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
