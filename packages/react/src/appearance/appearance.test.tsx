import { configure, screen, waitFor } from '@testing-library/react'
import preflight from 'tailwindcss/preflight.css?inline'
import type { ReactNode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { WalletRefundHistory } from '../history/wallet-refund-history.tsx'
import type { RefundProviderProps } from '../provider.tsx'
import { hostElement, hostStyle } from '../testing/host.ts'
import { menuOf, onePicture, openReport } from '../testing/report-page.tsx'
import { stage } from '../testing/stage.tsx'

// A look is read when the browser is idle, which may take its 5 seconds.
configure({ asyncUtilTimeout: 10_000 })

/** A page of a host, with ours in it, that is read. */
const show = (css: string, ours: ReactNode = <WalletRefundHistory />, props: Partial<RefundProviderProps> = {}) => {
  hostStyle(css)
  return stage(ours, { ...onePicture('photoroom'), props: { appearance: 'auto', ...props } })
}

/** What is ours in the page, once it is dressed. */
const sheet = () => document.querySelector('.makegood-sheet')!
const look = (element: Element = sheet()) => getComputedStyle(element)
const isDressed = () => waitFor(() => expect(document.adoptedStyleSheets).not.toEqual([]))

function hostButton(className: string, text = 'Upgrade') {
  const button = hostElement('button')
  button.className = className
  button.textContent = text
  return button
}

const SOON = { timeout: 5000 }

/** A variable of ours as it is painted. */
function colourOf(name: string, root: Element = sheet()) {
  const probe = document.createElement('i')
  probe.style.backgroundColor = `var(${name})`
  root.append(probe)
  const { backgroundColor } = getComputedStyle(probe)
  probe.remove()
  return backgroundColor
}

describe('on a page that is', () => {
  it('dark, ours is dark and of its surface', async () => {
    await show('body { background: rgb(16, 20, 24); color: rgb(230, 230, 230) }')
    await waitFor(() => expect(look()).toMatchObject({ backgroundColor: 'rgb(16, 20, 24)', colorScheme: 'dark', color: 'rgb(230, 230, 230)' }))
  })

  it('set in a serif below its body, what floats is too', async () => {
    await show('#app { font-family: Georgia, serif; background: rgb(250, 246, 238) }', <main id="app">{menuOf()}</main>)
    await openReport()
    await isDressed()
    const dialog = screen.getByRole('dialog')
    await waitFor(() => expect(look(dialog).fontFamily).toBe('Georgia, serif'))
    expect(look(dialog.querySelector('.makegood-panel')!).backgroundColor).toBe('rgb(250, 246, 238)')
  })

  it('all corners, ours has corners and its colour', async () => {
    hostButton('cta')
    hostButton('quiet', 'Later')
    await show('.cta { background: rgb(0, 90, 60); border: 0; border-radius: 0; color: white } .quiet { background: #ddd; border: 0; border-radius: 0 }')
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(0, 90, 60)')
    expect(look().borderStartStartRadius).toBe('4px')
  })

  it('without a button, ours keeps what it cannot read', async () => {
    await show('body { background: rgb(250, 250, 250) }')
    await waitFor(() => expect(look().backgroundColor).toBe('rgb(250, 250, 250)'))
    expect(colourOf('--mg-accent')).toBe('oklch(0.55 0.19 275)')
    expect(look().borderStartStartRadius).toBe('16px')
  })

  it('made of round buttons, ours is round, not a pill', async () => {
    hostButton('pill')
    await show('.pill { background: rgb(200, 30, 90); border: 0; border-radius: 9999px }')
    await waitFor(() => expect(look().borderStartStartRadius).toBe('20px'))
  })

  it('of links alone, ours has their colour', async () => {
    const link = hostElement('a')
    link.href = '#top'
    link.textContent = 'Pricing'
    await show('a { color: rgb(180, 60, 0) }')
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(180, 60, 0)')
  })

  it('black and white, ours is black', async () => {
    hostButton('solid')
    await show('.solid { background: rgb(17, 17, 17); color: white; border: 0; border-radius: 6px }')
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(17, 17, 17)')
  })

  it('red where it deletes, ours has the colour of what leads on', async () => {
    hostButton('btn-danger', 'Delete')
    hostButton('btn-primary')
    await show('button { border: 0 } .btn-danger { background: rgb(255, 0, 0) } .btn-primary { background: rgb(70, 90, 160) }')
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(70, 90, 160)')
  })

  it('of Tailwind, ours follows it into the dark and back while it is shown', async () => {
    hostButton('bg-indigo-600 rounded-md')
    await show(`
      @layer base, utilities; @layer base { ${preflight} }
      @layer utilities {
        .bg-indigo-600 { background-color: oklch(0.511 0.262 276.966) } .rounded-md { border-radius: 0.375rem }
        body { background-color: white; color: oklch(0.21 0.034 264.665); font-family: ui-sans-serif, system-ui, sans-serif }
        .dark body { background-color: oklch(0.13 0.028 261.692); color: oklch(0.967 0.003 264.542) }
      }
    `)
    await waitFor(() => expect(look()).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', borderStartStartRadius: '10px', colorScheme: 'light' }))
    document.documentElement.classList.add('dark')
    onTestFinished(() => document.documentElement.removeAttribute('class'))
    await waitFor(() => expect(look()).toMatchObject({ backgroundColor: 'rgb(3, 7, 18)', colorScheme: 'dark' }))
    document.documentElement.classList.remove('dark')
    await waitFor(() => expect(look().backgroundColor).toBe('rgb(255, 255, 255)'))
  })

  it('painted with a gradient, ours is of its kind, in our own colours', async () => {
    await show('body { background: linear-gradient(rgb(10, 16, 32), rgb(30, 10, 60)); color: rgb(220, 220, 230) }')
    await waitFor(() => expect(look().colorScheme).toBe('dark'))
    expect(colourOf('--mg-surface')).toBe('oklch(0.21 0.01 275)')
  })

  it('dark by its color-scheme alone, ours is dark', async () => {
    await show('html { color-scheme: dark }')
    await waitFor(() => expect(look().colorScheme).toBe('dark'))
  })

  it('set in a quiet grey on no colour, ours is light', async () => {
    await show('body { color: rgb(136, 136, 136) }')
    await isDressed()
    expect(look().colorScheme).toBe('light')
  })

  it('fading its buttons into another theme, ours has the colour that they became', async () => {
    hostButton('cta')
    await show(`
      .cta { background: rgb(0, 90, 60); border: 0; transition: background-color 300ms }
      [data-theme="night"] .cta { background: rgb(200, 60, 90) }
    `)
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(0, 90, 60)')
    document.documentElement.dataset['theme'] = 'night'
    onTestFinished(() => document.documentElement.removeAttribute('data-theme'))
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(200, 60, 90)')
  })

  it('never at rest, is not read in every frame', async () => {
    await show('body { background: rgb(250, 250, 250) }')
    await isDressed()
    const asked = vi.spyOn(document, 'querySelectorAll')
    onTestFinished(() => {
      asked.mockRestore()
      document.body.removeAttribute('data-frame')
    })
    for (let frame = 0; frame < 60; frame += 1) {
      document.body.dataset['frame'] = String(frame)
      await new Promise(requestAnimationFrame)
    }
    const reads = asked.mock.calls.filter(([selector]) => selector.startsWith(':is(button'))
    expect(reads.length).toBeGreaterThan(0)
    expect(reads.length).toBeLessThan(12)
  })

  it('fading into another theme, ours is what it became', async () => {
    await show('body { background: rgb(255, 255, 255); transition: background-color 200ms } [data-theme="night"] body { background: rgb(20, 20, 40) }')
    await waitFor(() => expect(look().backgroundColor).toBe('rgb(255, 255, 255)'))
    document.documentElement.dataset['theme'] = 'night'
    onTestFinished(() => document.documentElement.removeAttribute('data-theme'))
    await waitFor(() => expect(look().backgroundColor).toBe('rgb(20, 20, 40)'))
  })
})

describe('a host’s word counts more than what is read:', () => {
  it('its variables', async () => {
    hostButton('cta')
    await show(`
      :root { --makegood-accent: rgb(1, 2, 3); --makegood-background: rgb(240, 240, 255); --makegood-radius: 2px }
      body { background: black; color: white } .cta { background: rgb(0, 90, 60); border-radius: 30px; border: 0 }
    `)
    await isDressed()
    expect(colourOf('--mg-accent')).toBe('rgb(1, 2, 3)')
    expect(look()).toMatchObject({ backgroundColor: 'rgb(240, 240, 255)', borderStartStartRadius: '6px' })
  })

  it('its accent-color', async () => {
    hostButton('cta')
    await show('body { accent-color: rgb(9, 99, 9) } .cta { background: rgb(0, 0, 200) }')
    await expect.poll(() => colourOf('--mg-accent'), SOON).toBe('rgb(9, 99, 9)')
  })

  it('the theme it gives', async () => {
    await show('body { background: rgb(0, 0, 0) }', <WalletRefundHistory />, { theme: 'light' })
    await isDressed()
    expect(look()).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', colorScheme: 'light' })
  })
})

it('leaves what another provider was told to be as it was told', async () => {
  const told = hostElement('div')
  told.className = 'makegood'
  told.dataset['makegoodTheme'] = 'light'
  await show('body { background: rgb(16, 20, 24); color: rgb(230, 230, 230) }')
  await waitFor(() => expect(look().colorScheme).toBe('dark'))
  expect(look(told).colorScheme).toBe('light')
  expect(colourOf('--mg-surface', told)).toBe('rgb(255, 255, 255)')
})

it('follows a theme that stands outside of the shadow tree it is in', async () => {
  const host = hostElement('div')
  const tree = host.attachShadow({ mode: 'open' })
  const place = document.createElement('div')
  place.className = 'makegood'
  tree.append(place)
  await show('div { background: rgb(250, 250, 250) } div.night { background: rgb(16, 20, 24) }', null, { portalContainer: place })
  await waitFor(() => expect(look(place).colorScheme).toBe('light'))
  host.className = 'night'
  await waitFor(() => expect(look(place).colorScheme).toBe('dark'))
})

it('is in the tree of ours alone where that is a shadow tree', async () => {
  const host = hostElement('div')
  const tree = host.attachShadow({ mode: 'open' })
  const container = document.createElement('div')
  tree.append(container)
  await show('body { background: rgb(16, 20, 24) }', <WalletRefundHistory />, { portalContainer: container })
  await waitFor(() => expect(tree.adoptedStyleSheets).toHaveLength(1))
})

it('goes without a trace, and is not there where no one asked for it', async () => {
  const attributes = () => [document.documentElement, document.body].map((element) => element.outerHTML.slice(0, element.outerHTML.indexOf('>')))
  const before = attributes()
  const { reset } = await show('body { background: rgb(16, 20, 24) }')
  await waitFor(() => expect(look().backgroundColor).toBe('rgb(16, 20, 24)'))
  expect(attributes()).toEqual(before)
  reset({ appearance: undefined })
  await waitFor(() => expect(document.adoptedStyleSheets).toEqual([]))
  expect(look().backgroundColor).toBe('rgb(255, 255, 255)')
})
