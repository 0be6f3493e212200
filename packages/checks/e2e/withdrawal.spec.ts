import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { advance, balance, buyPack, close, dialog, goTo, lines, openLine, openStudio, operate, packForm, refundsBy, set } from './studio.ts'
import { expect, test } from './test.ts'

// What one who is signed out is refused, and what a test cuts on purpose, is written to the console by the browser itself.
test.use({ tolerate: [/Failed to load resource|ERR_FAILED/] })

const STATEMENTS = '**/refunds/v1/withdrawals'
const WITHDRAW = 'withdraw from contract here'
const CONFIRM = 'confirm withdrawal'

const received = (page: Page) => dialog(page).getByRole('heading', { name: 'Withdrawal received' })
const confirm = (page: Page) => dialog(page).getByRole('button', { name: CONFIRM, exact: true })
const latest = (page: Page) => packForm(page).getByRole('listitem').filter({ hasText: 'Pack of 50' }).first()

/** Opens the statement about the pack that was bought last. */
async function begin(page: Page): Promise<void> {
  await latest(page).getByRole('button', { name: WITHDRAW, exact: true }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada Lovelace')
}

/** The order that was placed last. */
const orderOf = async (page: Page) => /order is (\d+)/.exec(await page.getByText(/^Thank you\./).innerText())![1]!

/** Writes a statement at the foot of the pages, where nobody is signed in. */
async function beginSignedOut(page: Page, { name = 'Ada Lovelace', contract, email = 'ada@home.example' }: { name?: string; contract: string; email?: string }): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Withdraw from a contract' }).click()
  await page.getByRole('main').getByRole('button', { name: WITHDRAW, exact: true }).click()
  await dialog(page).getByRole('textbox', { name: 'Your name' }).fill(name)
  await dialog(page).getByRole('textbox', { name: 'Contract' }).fill(contract)
  await dialog(page).getByRole('textbox', { name: 'E-mail for the receipt' }).fill(email)
}

/** What a person does to buy, or to withdraw: every press of a button, and every box that is ticked. */
async function countSteps(page: Page, doing: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    Object.assign(globalThis, { steps: 0 })
    document.addEventListener('click', ({ target, isTrusted }) => {
      const step = (target as Element).closest('button, input')
      if (step && isTrusted) (globalThis as unknown as { steps: number }).steps += 1
    }, { capture: true })
  })
  await doing()
  return page.evaluate(() => (globalThis as unknown as { steps: number }).steps)
}

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: button }).click()])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

const upload = ({ name, text }: { name: string; text: string }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

test('withdrawing takes two steps and no more than buying; nothing is asked that is known (C36)', async ({ page }) => {
  await openStudio(page, 'JiMeng', { customer: 'consumer' })
  await goTo(page, 'Packs')
  const bought = await countSteps(page, () => buyPack(page))
  await page.reload()
  const left = await countSteps(page, async () => {
    await begin(page)
    await confirm(page).click()
    await expect(received(page)).toBeVisible()
  })
  expect([left, bought]).toEqual([2, 3])
  await expect(dialog(page)).not.toContainText(/approved|€/)
  await close(page)
  await latest(page).getByRole('button', { name: /Withdrawal received/ }).click()
  await expect(dialog(page)).toContainText('Received')
  await expect(dialog(page)).toContainText('14 days left')
  expect(await refundsBy(page, 'withdrawal')).toHaveLength(1)
})

test('the statement asks for nothing but name, contract and e-mail, and how much of it', async ({ page }) => {
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await buyPack(page)
  await begin(page)
  const fields = dialog(page).getByRole('textbox')
  await expect(fields).toHaveCount(3)
  await expect(fields.nth(1)).toHaveValue(/^48\d+$/)
  await expect(fields.nth(2)).toHaveValue('ada@example.com')
  await expect(dialog(page).getByRole('button')).toHaveText(['', CONFIRM])
  const before = await balance(page)
  await dialog(page).getByRole('radio', { name: 'A part of it' }).click({ force: true })
  await dialog(page).getByRole('textbox', { name: 'How many credits' }).fill('20')
  await confirm(page).click()
  await expect(received(page)).toBeVisible()
  await expect(dialog(page)).toContainText('20 credits')
  await close(page)
  await expect.poll(() => balance(page)).toBe(before - 20)
})

test('a receipt is saved with its signature and verifies; with one changed byte it does not', async ({ page }) => {
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await buyPack(page)
  await begin(page)
  await confirm(page).click()
  await expect(received(page)).toBeFocused()
  const files = []
  for (const kind of ['To read and print', 'For programs'])
    files.push([await download(page, `Save the receipt: ${kind}`), await download(page, `Save the signature: ${kind}`)] as const)
  await page.goto('/verify-receipt.html')
  const verdict = page.getByRole('status')
  for (const [receipt, signature] of files) {
    expect(receipt.text).toContain('Ada Lovelace')
    expect(receipt.text).toMatch(/UTC|[+-]\d\d:\d\d"/)
    await page.getByLabel('Its signature').setInputFiles(upload(signature))
    await page.getByLabel('Receipt', { exact: true }).setInputFiles(upload(receipt))
    await expect(verdict).toContainText('Valid')
    await page.getByLabel('Receipt', { exact: true }).setInputFiles(upload({ ...receipt, text: receipt.text.replace('Ada', 'Adb') }))
    await expect(verdict).toContainText('Not valid')
  }
})

for (const standing of ['closed', 'banned'] as const) {
  test(`an account that is ${standing} keeps the right, and its money comes back within 14 days (A18, C25, D10)`, async ({ page }) => {
    await openStudio(page, 'AnyPic', { customer: 'consumer' })
    await buyPack(page)
    await set(page, standing)
    await begin(page)
    await confirm(page).click()
    await expect(received(page)).toBeVisible()
    await close(page)
    await operate(page, 'Approve')
    await operate(page, 'Pay out')
    await operate(page, 'Arrives')
    await goTo(page, 'Wallet')
    await expect(lines(page).filter({ hasText: 'Pack of 50' }).first()).toContainText('€11.00')
    expect((await refundsBy(page, 'withdrawal')).map(({ transfers }) => transfers[0]!.money!.amount)).toEqual([1100])
  })
}

test('who is signed out is answered the same, whatever contract is named; the operator finds out which it is', async ({ page }) => {
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await buyPack(page)
  const contract = await orderOf(page)
  const shown: string[] = []
  for (const named of [contract, 'no such order']) {
    // Nobody has a token.
    await page.route('**/studio/session', (route) => route.fulfill({ status: 500, body: 'no' }))
    await beginSignedOut(page, { contract: named })
    await confirm(page).click()
    await expect(received(page)).toBeVisible()
    const fact = await dialog(page).getByText('Reference').locator('..').innerText()
    shown.push((await dialog(page).innerText()).replace(fact, '').replace(named, '').replace(/wdr_\w+/, '').replace(/\d+:\d+/, ''))
    await close(page)
    await page.unroute('**/studio/session')
  }
  expect(shown[0]).toBe(shown[1])
  expect(await refundsBy(page, 'withdrawal')).toEqual([])
  await page.getByRole('button', { name: /^Match MG-/ }).first().click()
  await expect.poll(async () => (await refundsBy(page, 'withdrawal')).length).toBe(1)
})

test('a late statement is received, marked, and looked at by a person', async ({ page }) => {
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await buyPack(page)
  const contract = await orderOf(page)
  await advance(page, '+ 14 days')
  await advance(page, '+ 7 days')
  await expect(latest(page).getByRole('button', { name: WITHDRAW })).toHaveCount(0)
  await beginSignedOut(page, { contract })
  await confirm(page).click()
  await expect(received(page)).toBeVisible()
  await close(page)
  await operate(page, 'Match')
  await goTo(page, 'Wallet')
  const detail = await openLine(page, 'Pack of 50')
  await expect(detail.getByText(/^The time to withdraw ended on .+ The statement was received all the same/)).toBeVisible()
  await expect(detail.getByText('Not decided yet')).toBeVisible()
})

test('a double click, two tabs and an answer that is lost on the way are one statement', async ({ page, context }) => {
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await buyPack(page)
  const other = await context.newPage()
  await other.goto('/packs')
  for (const tab of [page, other]) await begin(tab)
  let isFirst = true
  await page.route(STATEMENTS, async (route) => {
    if (!isFirst) return route.fallback()
    isFirst = false
    await route.fetch()
    return route.abort()
  })
  const press = (tab: Page) => confirm(tab).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await Promise.all([press(page), press(other)])
  for (const tab of [page, other]) await expect(received(tab)).toBeVisible({ timeout: 20_000 })
  expect(await refundsBy(page, 'withdrawal')).toHaveLength(1)
})

test('without a network nothing is said to be received, nothing typed is lost, and another way is shown', async ({ page }) => {
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await buyPack(page)
  await begin(page)
  await dialog(page).getByRole('textbox', { name: 'Your name' }).fill('Ada King')
  await page.route(STATEMENTS, (route) => route.abort())
  await confirm(page).click()
  await expect(dialog(page).getByRole('alert')).toContainText('No receipt came', { timeout: 30_000 })
  await expect(received(page)).toHaveCount(0)
  await expect(dialog(page).getByRole('textbox', { name: 'Statement' })).toHaveValue(/I hereby withdraw[^]*Ada King/)
  await close(page)
  await page.unroute(STATEMENTS)
  await latest(page).getByRole('button', { name: WITHDRAW, exact: true }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada King')
  await confirm(page).click()
  await expect(received(page)).toBeVisible()
  expect(await refundsBy(page, 'withdrawal')).toHaveLength(1)
})

test('on a phone, from right to left, by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await set(page, 'right to left')
  await buyPack(page)
  const button = latest(page).getByRole('button', { name: WITHDRAW, exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('textbox', { name: 'Your name' })).toHaveValue('Ada Lovelace')
  const box = (await dialog(page).boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  for (let count = 0; count < 12 && !(await confirm(page).evaluate((element) => element === document.activeElement)); count += 1) await page.keyboard.press('Tab')
  await expect(confirm(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(received(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(latest(page).getByRole('button', { name: /Withdrawal received/ })).toBeFocused()
})

test('hostile names stay words: on the page, in the files, and wherever a file is opened', async ({ page }, info) => {
  const name = '<img src=x onerror=alert(1)> \u202Egnp.exe'
  const contract = `"><script>alert('x')</script>`
  page.on('dialog', () => expect('a dialog').toBe('never opened'))
  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await beginSignedOut(page, { name, contract })
  await confirm(page).click()
  await expect(received(page)).toBeVisible()
  await expect(dialog(page).getByText(contract)).toBeVisible()
  const receipt = await download(page, 'Save the receipt: To read and print')
  expect(receipt.name).toMatch(/^[\w.-]+\.html$/)
  const path = info.outputPath('receipt.html')
  await writeFile(path, receipt.text)
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByText(contract)).toBeVisible()
  expect(await page.locator('script, img').count()).toBe(0)
})
