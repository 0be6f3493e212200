import { expect, type Locator, type Page } from '@playwright/test'

/** What a person, the demo's operator and its clock do in image-studio, in their own words. */

export type Ending =
  | 'Succeeds' | 'Succeeds, with a visible defect' | 'The provider fails' | 'Our system fails' | 'Stopped by moderation' | 'A deliverable is missing' | 'Never ends'

export const demo = (page: Page): Locator => page.getByRole('complementary', { name: 'Demo controls' })
export const dialog = (page: Page): Locator => page.getByRole('dialog')

/** Without a word about it a business buys, so that the policy alone decides; a consumer has the law beside it. */
export async function openStudio(page: Page, policy: string, { customer = 'business' }: { customer?: 'business' | 'consumer' } = {}): Promise<void> {
  const world = (await (await page.request.get('/studio/world')).json()) as { customer: string }
  // A world begins with a purchase: for another customer it begins anew.
  if (world.customer !== customer) for (const data of [{ customer }, { reset: true }]) await changeBehind(page, data)
  await page.goto('/')
  await openDemo(page)
  await choose(demo(page).getByRole('radio', { name: policy, exact: true }))
  await expect(page.getByRole('button', { name: /^More options for/ }).first()).toBeVisible()
}

/** Changes the world without a word to the page. */
export async function changeBehind(page: Page, data: object): Promise<void> {
  expect((await page.request.post('/studio/world', { data })).ok()).toBe(true)
}

/** Radios here lie unseen under their labels, and some are checked only once the backend has agreed. */
async function choose(radio: Locator): Promise<void> {
  if (!(await radio.isChecked())) await radio.click({ force: true })
  await expect(radio).toBeChecked()
}

async function openDemo(page: Page): Promise<void> {
  const toggle = demo(page).getByRole('button', { name: 'Demo controls' })
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
}

/** Leaves the page to the app: lines of a long list are there while they are near what is seen. */
export async function closeDemo(page: Page): Promise<void> {
  const toggle = demo(page).getByRole('button', { name: 'Demo controls' })
  if ((await toggle.getAttribute('aria-expanded')) === 'true') await toggle.click()
}

/** Moves the world's clock by one of the demo's steps, and waits until the page lives by it. */
export async function advance(page: Page, step: '+ 1 hour' | '+ 1 day' | '+ 7 days' | '+ 14 days' | '+ 90 days'): Promise<void> {
  await openDemo(page)
  const read = page.waitForResponse((response) => new URL(response.url()).pathname.includes('/v1/wallet'))
  await demo(page).getByRole('button', { name: step, exact: true }).click()
  await read
}

export async function operate(page: Page, act: 'Approve' | 'Decline' | 'Ask for more' | 'Pay out' | 'Arrives' | 'Bounces' | 'Match'): Promise<void> {
  await openDemo(page)
  await demo(page).getByRole('button', { name: new RegExp(`^${act} MG-`) }).click()
}

/** Sets one of the demo's own switches. */
export async function set(page: Page, option: 'closed' | 'banned' | 'by letter' | 'right to left' | 'read from the page'): Promise<void> {
  await openDemo(page)
  await choose(demo(page).getByRole('radio', { name: option, exact: true }))
}

export async function setNetwork(page: Page, network: 'fast' | 'slow' | 'failing' | 'offline'): Promise<void> {
  await openDemo(page)
  await choose(demo(page).getByRole('radio', { name: network, exact: true }))
}

/** Begins a generation. */
export async function startGeneration(page: Page, prompt: string, ending: Ending = 'Succeeds', feature?: string): Promise<void> {
  await goTo(page, 'Studio')
  const simulate = page.locator('details', { has: page.getByText('Simulate') })
  if (!(await simulate.evaluate((details: HTMLDetailsElement) => details.open))) await simulate.locator('summary').click()
  await choose(simulate.getByRole('radio', { name: ending, exact: true }))
  if (feature) await page.getByLabel('Feature', { exact: true }).selectOption({ label: feature })
  await page.getByRole('textbox', { name: 'What to paint' }).fill(prompt)
  await page.getByRole('button', { name: 'Paint it' }).click()
}

/** Runs a generation to its end; answers with its tile. */
export async function generate(page: Page, prompt: string, ending: Ending = 'Succeeds', feature?: string): Promise<Locator> {
  await startGeneration(page, prompt, ending, feature)
  const tile = page.getByRole('listitem').filter({ hasText: prompt }).filter({ has: page.locator('figure, .tile-failed') }).first()
  await expect(tile).toBeVisible({ timeout: 15_000 })
  return tile
}

export async function goTo(page: Page, name: 'Studio' | 'Wallet' | 'Packs'): Promise<void> {
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click()
}

/** The balance as the header shows it. */
export async function balance(page: Page): Promise<number> {
  const text = page.getByRole('banner').getByRole('link', { name: /\d+ credits/ })
  await expect(text).toBeVisible()
  return Number(/([\d,]+) credits/.exec((await text.innerText()).replaceAll('\n', ' '))![1]!.replaceAll(',', ''))
}

export async function openMenu(page: Page, prompt: string): Promise<Locator> {
  await page.getByRole('button', { name: `More options for ${prompt}` }).first().click()
  return page.getByRole('menu')
}

export async function openReport(page: Page, prompt: string): Promise<Locator> {
  const menu = await openMenu(page, prompt)
  await menu.getByRole('menuitem', { name: /Bad result/ }).click()
  await expect(dialog(page)).toBeVisible()
  return dialog(page)
}

export async function fillReport(page: Page, reason: string, details: string): Promise<void> {
  await choose(dialog(page).getByRole('radio', { name: new RegExp(`^${reason}`) }))
  await dialog(page).getByRole('textbox', { name: 'Tell us more' }).fill(details)
}

/** Reports a bad result to its answer; the dialog stays open with it. */
export async function report(page: Page, prompt: string, reason: string, details = 'The left hand has six fingers and the face is melted.'): Promise<void> {
  await openReport(page, prompt)
  await fillReport(page, reason, details)
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
}

export async function done(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Done' }).click()
  await expect(dialog(page)).toBeHidden()
}

/** The lines of the wallet's history. */
export const lines = (page: Page): Locator => page.getByRole('list', { name: 'History' }).getByRole('button')

/** Opens the line that says this; answers with the dialog. */
export async function openLine(page: Page, text: string | RegExp): Promise<Locator> {
  await lines(page).filter({ hasText: text }).first().click()
  await expect(dialog(page)).toBeVisible()
  return dialog(page)
}

export async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
}

export const packForm = (page: Page): Locator => page.getByRole('region', { name: 'Refund a pack' })

/** The refunds of one origin, as the service tells them. */
export const refundsBy = (page: Page, origin: 'request' | 'withdrawal'): Promise<{ status: string; transfers: { money: { amount: number } | null }[] }[]> =>
  page.evaluate(async (asked) => {
    const { token } = (await (await fetch('/studio/session')).json()) as { token: string }
    const response = await fetch(`/refunds/v1/refunds?origin=${asked}`, { headers: { Authorization: `Bearer ${token}` } })
    return ((await response.json()) as { items: never[] }).items
  }, origin)

/** Asks for the pack that was just bought, under a policy that wants a reason alone. */
export async function requestPack(page: Page, name: RegExp, amount: string): Promise<void> {
  await goTo(page, 'Packs')
  const form = packForm(page)
  await form.getByRole('button', { name }).first().click()
  await form.getByRole('textbox', { name: /Why/ }).fill('I bought the wrong size, and have not used it.')
  await form.getByRole('button', { name: `Request ${amount}` }).click()
  await expect(form.getByText(`${amount} is approved`)).toBeVisible()
}

export async function buyPack(page: Page, name = 'Sketchbook'): Promise<void> {
  await goTo(page, 'Packs')
  await page.getByRole('button', { name: new RegExp(`^Buy for .*${name}`) }).click()
  const start = dialog(page).getByRole('checkbox', { name: /at once/ })
  if (await start.isVisible()) await start.check()
  await dialog(page).getByRole('button', { name: /^Pay/ }).click()
  await expect(page.getByText(/^Thank you\./)).toBeVisible()
}
