import { readFileSync } from 'node:fs'
import { balance, close, closeDemo, dialog, generate, goTo, lines, openLine, openStudio, setNetwork } from './studio.ts'
import { expect, test } from './test.ts'

test('an automatic return appears in every open tab within a second, without reload (C4, C6)', async ({ page, context }) => {
  await openStudio(page, 'AnyPic')
  const wallet = await context.newPage()
  await wallet.goto('/wallet')
  await expect(lines(wallet).first()).toBeVisible()
  await generate(page, 'A comet over the harbour', 'The provider fails')
  await expect(lines(wallet).first()).toContainText('Image could not be made', { timeout: 3000 })
  await expect(lines(wallet).first()).toContainText('+4')
  await expect(page.getByText('4 credits are back in your wallet')).toBeVisible()
})

test('what a line did to the balance can be added up by hand, line by line', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await goTo(page, 'Wallet')
  await expect(lines(page).first()).toBeVisible()
  const texts = await lines(page).allInnerTexts()
  expect(texts.length).toBeGreaterThan(5)
  let running = 0
  for (const text of texts.toReversed()) {
    const flat = text.replaceAll('\n', ' ')
    running += Number(/[+−]\d+/.exec(flat)?.[0].replace('−', '-') ?? 0)
    expect(Number(/Balance (\d+)/.exec(flat)![1])).toBe(running)
  }
  expect(running).toBe(await balance(page))
})

test('the list is narrowed down by kind and by words, says so, and is whole again', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await goTo(page, 'Wallet')
  await expect(lines(page).first()).toBeVisible()
  const count = await lines(page).count()
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Automatic' })
  await expect(lines(page)).toHaveCount(1)
  await expect(lines(page).first()).toContainText('Image could not be made')
  await page.getByRole('searchbox', { name: /^Search order/ }).fill('no such order')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear all' }).first().click()
  await expect(lines(page)).toHaveCount(count)
})

test('credits are followed from a run to the pack that paid for it, and on to all it paid for (A7, C12)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await goTo(page, 'Wallet')
  const entry = await openLine(page, 'Video Generator')
  await entry.getByRole('button', { name: /Follow/ }).click()
  await expect(entry.getByText(/^Pack of 100 · 48/).first()).toBeVisible()
  await entry.getByRole('button', { name: /^What it paid for/ }).first().click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('searchbox', { name: /^Search order/ })).toHaveValue(/^48\d+$/)
  await expect(lines(page).last()).toContainText('bought')
})

test('the lots say their rate and end, and what is refundable until when (C12, D4)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await goTo(page, 'Wallet')
  await page.getByRole('button', { name: 'Where they come from' }).click()
  const lots = page.getByRole('main').getByText('never expires')
  await expect(lots).toBeVisible()
  await expect(page.getByText(/€0\.20 each/)).toBeVisible()
  await expect(page.getByText(/refundable until/)).toBeVisible()
})

test('Automatic Protection explains itself where the policy has it, and nowhere else (D24)', async ({ page }) => {
  await openStudio(page, 'JiMeng')
  await goTo(page, 'Wallet')
  await page.getByRole('button', { name: 'How it works' }).click()
  await expect(page.getByText(/within 24 hours/)).toBeVisible()
  await openStudio(page, 'Standard 30 days')
  await goTo(page, 'Wallet')
  await expect(lines(page).first()).toBeVisible()
  await expect(page.getByText('Automatic Protection')).toHaveCount(0)
})

test('what is shown is saved as a table that no spreadsheet runs', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await closeDemo(page)
  await goTo(page, 'Wallet')
  await page.getByRole('button', { name: /Export/ }).first().click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).first().click()])
  const text = readFileSync(await file.path(), 'utf8')
  expect(text.startsWith('\ufeff')).toBe(true)
  expect(text.trim().split('\r\n').length).toBe((await lines(page).count()) + 1)
})

test('by keyboard alone: to a line, into it, and back to where one was', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await goTo(page, 'Wallet')
  await lines(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(lines(page).nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await close(page)
  await expect(lines(page).nth(1)).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('nothing is wider than the page, in either direction of writing, and a line opens as a sheet', async ({ page }) => {
    await openStudio(page, 'Anumi')
    await goTo(page, 'Wallet')
    await expect(lines(page).first()).toBeVisible()
    for (const direction of ['left to right', 'right to left']) {
      await page.getByRole('radio', { name: direction }).click({ force: true })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      // Rows that nobody sees are not there.
      await lines(page).first().scrollIntoViewIfNeeded()
      await lines(page).first().tap()
      const box = (await dialog(page).locator('.makegood-panel').boundingBox())!
      expect(Math.round(box.y + box.height)).toBe(844)
      await close(page)
    }
  })
})

test.describe('in trouble', () => {
  test.use({ tolerate: [/status of 503|Failed to fetch|ERR_FAILED|net::/] })

  test('without a network it shows how it stood last and when, also after a new start, and goes on by itself', async ({ page }) => {
    test.slow()
    await openStudio(page, 'Anumi')
    await goTo(page, 'Wallet')
    await expect(lines(page).first()).toBeVisible()
    await page.route('**/refunds/v1/**', (route) => route.abort())
    await page.reload()
    await expect(page.getByRole('main').getByText(/This is how it stood at|It is how it stood/)).toBeVisible({ timeout: 30_000 })
    await expect(lines(page).first()).toBeVisible()
    await page.unroute('**/refunds/v1/**')
    await expect(page.getByRole('main').getByText(/how it stood/)).toHaveCount(0, { timeout: 40_000 })
  })

  test('a service that fails loses nothing that is shown', async ({ page }) => {
    await openStudio(page, 'Anumi')
    await goTo(page, 'Wallet')
    await expect(lines(page).first()).toBeVisible()
    const count = await lines(page).count()
    await setNetwork(page, 'offline')
    await expect(lines(page)).toHaveCount(count)
    await setNetwork(page, 'fast')
    await expect(lines(page)).toHaveCount(count)
  })
})
