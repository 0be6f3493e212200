import { screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { listRefunds } from '../testing/refunds.ts'
import { buyWithout, buyWithRight, GERMAN } from '../testing/withdrawals.tsx'
import { confirm, field, findButton, LABEL, open, openFilled, received, withGuest, withPack } from '../testing/withdrawal-page.tsx'
import { WithdrawalButton } from './host-button.tsx'

describe('the button of a pack', () => {
  it('goes where the service says that there is no such right', async () => {
    await withPack({ play: buyWithout })
    await findButton()
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull())
  })

  it('goes with the last moment of the right', async () => {
    let end = 0
    const { world } = await withPack({
      async play(played) {
        const pack = await buyWithRight(played)
        end = Date.parse(pack.withdrawal!.until!)
        await played.clock.set(new Date(end - 1500).toISOString())
      },
    })
    await findButton()
    await world.clock.set(new Date(end + 1000).toISOString())
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull(), { timeout: 5000 })
  })

  it('stays where nobody says whether it is over, and asks that once', async () => {
    let end = 0
    const { world, requests } = await withPack({
      async play(played) {
        const pack = await buyWithRight(played)
        end = Date.parse(pack.withdrawal!.until!)
        await played.clock.set(new Date(end - 1500).toISOString())
      },
    })
    await findButton()
    await waitFor(() => expect(requests).toContain('GET /v1/events'))
    world.network.offline = true
    const before = requests.length
    await new Promise((resolve) => setTimeout(resolve, 6000))
    expect(requests.slice(before).filter((request) => request === 'GET /v1/packs')).toHaveLength(1)
    expect(await findButton()).toBeVisible()
  })

  it('stays while nobody can be asked, and what it was opened for is sent', async () => {
    const { world, count } = await withPack({}, <WithdrawalButton packId="pack-of-another-list" name="Ada" email="ada@example.com" />)
    world.network.offline = true
    await open()
    await waitFor(async () => expect(await field('Contract')).toHaveValue('pack-of-another-list'))
    world.network.offline = false
    await confirm()
    await received()
    expect(count('POST /v1/withdrawals')).toBe(1)
  })

  it('says another contract where the person names another', async () => {
    const { world } = await withPack({
      play: async (played) => {
        await played.buyPack({ sale: GERMAN })
        await played.advance({ minutes: 1 })
        await buyWithRight(played)
      },
    })
    await openFilled()
    const contract = await field('Contract')
    const shown = (contract as HTMLInputElement).value
    const other = shown === '48001' ? '48002' : '48001'
    await userEvent.fill(contract, other)
    await confirm()
    await received()
    const [refund] = await listRefunds(world)
    expect(refund!.items[0]!.pack!.orderId).toBe(other)
  })
})

describe('the official label', () => {
  it.each([
    [{ locale: 'de-AT' }, 'Vertrag widerrufen', 'de'],
    [{ locale: 'fr' }, 'renoncer au contrat ici', 'fr'],
    [{ locale: 'en-GB', messages: { language: { tag: 'ro' } } }, 'Retrageți-vă din contract aici', 'ro'],
    [{ locale: 'ja' }, LABEL, 'en'],
  ])('is in the language of the provider %o', async (props, label, lang) => {
    await withGuest(<WithdrawalButton />, props)
    const button = await findButton(label)
    expect(button.firstElementChild).toHaveAttribute('lang', lang)
    expect(button.firstElementChild).toHaveAttribute('translate', 'no')
  })

  it('is in that of the page where the provider has none, and changes with it', async () => {
    const { lang } = document.documentElement
    onTestFinished(() => void (document.documentElement.lang = lang))
    document.documentElement.lang = 'nl'
    await withGuest(<WithdrawalButton />, { locale: undefined })
    expect(await findButton('Hier de overeenkomst ontbinden')).toBeVisible()
    document.documentElement.lang = 'it'
    expect(await findButton('recedere dal contratto qui')).toBeVisible()
  })

  it('stays whatever a host puts in its place, which hears of it once', async () => {
    const warn = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    // As from code without types.
    const override: object = {
      'children': 'Keep my credits', 'aria-label': 'Keep', 'title': 'Are you sure?', 'disabled': true,
      'hidden': true, 'inert': true, 'aria-hidden': true, 'aria-disabled': true, 'role': 'presentation', 'lang': 'ja', 'translate': 'yes',
    }
    await withGuest(
      <>
        <WithdrawalButton {...override} />
        <WithdrawalButton {...override} />
      </>,
    )
    const buttons = await screen.findAllByRole('button', { name: LABEL })
    expect(buttons).toHaveLength(2)
    for (const button of buttons) {
      expect(button).toBeEnabled()
      expect(button.getAttributeNames().toSorted()).toEqual(['aria-haspopup', 'class', 'lang', 'translate', 'type'])
      expect(button).toHaveAttribute('lang', 'en')
      expect(button.firstElementChild).toHaveAttribute('translate', 'no')
      expect(button).toHaveTextContent(LABEL)
    }
    await waitFor(() => expect(warn).toHaveBeenCalledTimes(1))
    expect(warn.mock.calls[0]![0]).toContain('<WithdrawalButton> takes no children, aria-label, title, role, disabled, aria-disabled, hidden, aria-hidden, inert:')
  })

  it('leaves class, style, ref, handlers and the rest to the host', async () => {
    const ref = createRef<HTMLButtonElement>()
    // It hears the press, and cannot take it away.
    const onClick = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault())
    await withGuest(<WithdrawalButton ref={ref} className="mine" style={{ inlineSize: 300 }} data-place="footer" onClick={onClick} />)
    const button = await findButton()
    expect(ref.current).toBe(button)
    expect(button).toHaveClass('makegood', 'mine')
    expect(button).toHaveAttribute('data-place', 'footer')
    expect(button.getBoundingClientRect().width).toBe(300)
    await open()
    expect(onClick).toHaveBeenCalledOnce()
  })
})
