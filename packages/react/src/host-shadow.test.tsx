import { queryAllByRole, render, waitFor } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ReportMenu } from './report/report-menu.tsx'
import styles from './styles/styles.css?inline'
import { hostElement, hostStyle, isOnTop, withoutOurSheet } from './testing/host.ts'
import { PICTURE } from './testing/report-page.tsx'
import { setScene } from './testing/scene.tsx'

const items = [{ label: 'Download', onSelect: () => {} }, { label: 'Share', onSelect: () => {} }]

/** An app in a shadow tree. The sheet is linked there, and nowhere else. */
async function standInShadow() {
  const host = hostElement('div')
  const tree = host.attachShadow({ mode: 'open' })
  withoutOurSheet()
  hostStyle(styles, tree)
  const container = document.createElement('div')
  tree.append(container)
  const scene = await setScene({ policy: 'photoroom' }, (world) => world.scenario('one picture'))
  const app = scene.show(<ReportMenu resultId={PICTURE} kind="image" alt="a cat" items={items} />)
  const { unmount } = render(app, { container, baseElement: container })
  onTestFinished(() => {
    unmount()
    scene.client().forget()
    scene.world.close()
    localStorage.clear()
  })
  const all = (role: string, name?: RegExp) => queryAllByRole(tree as unknown as HTMLElement, role, name && { name })
  const find = (role: string, name?: RegExp) =>
    waitFor(() => {
      const [found] = all(role, name)
      if (!found) throw new Error(`there is no ${role} ${name}`)
      return found
    }, { timeout: 10_000 })
  const [more] = all('button', /^More options for a cat/)
  return { tree, all, find, more: more!, badResult: () => find('menuitem', /^Bad result 4 credits/) }
}

describe('in a shadow tree', () => {
  it('the menu opens styled and moves its focus one by one', async () => {
    const { tree, all, find, more, badResult } = await standInShadow()
    // A pointer over the menu would have its say too.
    await userEvent.hover(document.documentElement, { position: { x: 400, y: 800 } })
    more.focus()
    await userEvent.keyboard('{Enter}')
    await badResult()
    const [download, share, bad] = all('menuitem')
    await waitFor(() => expect(tree.activeElement).toBe(download))
    for (const [key, item] of [['ArrowDown', share], ['ArrowDown', bad], ['ArrowDown', bad], ['ArrowUp', share], ['Home', download], ['End', bad]] as const) {
      await userEvent.keyboard(`{${key}}`)
      expect(tree.activeElement).toBe(item)
    }
    expect(getComputedStyle(await find('menu')).borderTopWidth).toBe('1px')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(tree.activeElement).toBe(more))
  })

  it('the menu closes at a second press of its button', async () => {
    const { all, more, badResult } = await standInShadow()
    await userEvent.click(more)
    await badResult()
    await userEvent.click(more)
    await waitFor(() => expect(all('menu')).toEqual([]))
    await userEvent.click(more)
    expect(await badResult()).toBeVisible()
  })

  it('the report is written there, keeps the focus, and gives it back', async () => {
    const { tree, all, find, more, badResult } = await standInShadow()
    hostElement('button').textContent = 'Behind'
    await userEvent.click(more)
    await userEvent.click(await badResult())
    await find('radio')
    const dialog = await find('dialog')
    const steps = dialog.querySelectorAll('button, input, textarea, [tabindex="0"]').length
    for (let step = 0; step < steps + 2; step += 1) {
      await userEvent.keyboard('{Tab}')
      expect(dialog.contains(tree.activeElement) || document.activeElement === document.body).toBe(true)
    }
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(all('dialog')).toEqual([]))
    expect(tree.activeElement).toBe(more)
  })

  it('keys typed there are not the page’s shortcuts', async () => {
    const { find, more, badResult } = await standInShadow()
    const pressed: string[] = []
    const shortcut = ({ key }: KeyboardEvent) => pressed.push(key)
    document.addEventListener('keydown', shortcut)
    onTestFinished(() => document.removeEventListener('keydown', shortcut))
    await userEvent.click(more)
    await userEvent.click(await badResult())
    const field = await find('textbox', /^Tell us more/)
    await userEvent.type(field, 'red')
    expect(field).toHaveValue('red')
    expect(pressed).toEqual([])
  })

  it('notifications come there, and variables reach in', async () => {
    hostStyle(':root { --makegood-accent: rgb(0, 90, 60); --makegood-background: rgb(250, 250, 240) }')
    const { find, more, badResult } = await standInShadow()
    await userEvent.click(more)
    await userEvent.click(await badResult())
    await userEvent.click(await find('radio', /^Clearly unusable/))
    await userEvent.fill(await find('textbox', /^Tell us more/), 'Garbled')
    const submit = await find('button', /^Submit/)
    expect(getComputedStyle(submit).backgroundColor).toBe('rgb(0, 90, 60)')
    await userEvent.click(submit)
    await userEvent.click(await find('button', /^Done/))
    const view = await find('button', /^View/)
    await waitFor(() => expect(isOnTop(view)).toBe(true))
    expect(view.closest('output')?.textContent).toContain('4 credits are back in your wallet')
    expect(getComputedStyle(view.closest('.makegood-toast')!).backgroundColor).toBe('rgb(250, 250, 240)')
  })
})
