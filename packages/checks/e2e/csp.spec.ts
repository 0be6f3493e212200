import type { Page } from '@playwright/test'
import { advance, buyPack, close, demo, dialog, done, fillReport, generate, goTo, openLine, openReport, openStudio, operate, packForm, requestPack, set } from './studio.ts'
import { expect, test } from './test.ts'
import { everythingKept, reportedTo, watchTokens, watchViolations } from './watching.ts'

// One grey pixel, as PNG.
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64')
const PNG = { name: '<img src=x onerror=alert(1)>.png', mimeType: 'image/png', buffer: PIXEL }

const download = (page: Page, press: () => Promise<void>) => Promise.all([page.waitForEvent('download'), press()])

/** The way through the studio: several by the area's menu, a picture with marks and files, and what comes of them. */
async function visitStudio(page: Page): Promise<void> {
  for (const prompt of ['A kite', 'A kite at night']) await generate(page, prompt)
  await page.getByRole('img', { name: 'A kite at night' }).click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: /^Bad result/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await openReport(page, 'A kite')
  const surface = dialog(page).getByRole('application', { name: /^Picture to mark/ })
  await surface.focus()
  for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key)
  await dialog(page).getByRole('textbox', { name: 'Label of mark 1' }).fill('<b>Six</b> fingers')
  await dialog(page).locator('input[type=file]').setInputFiles(PNG)
  await expect(dialog(page).getByText('Added', { exact: true })).toBeVisible()
  await fillReport(page, 'Broken anatomy', '</script><script>alert(1)</script>')
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  await done(page)
  await page.getByRole('button', { name: 'Select', exact: true }).click()
  for (const prompt of ['A kite at night', 'Mountain lake']) await page.getByRole('checkbox', { name: new RegExp(`^Choose ${prompt}`) }).first().check({ force: true })
  await page.getByRole('button', { name: 'Report 2 results' }).click()
  await expect(dialog(page).getByRole('textbox', { name: 'Tell us more' })).toBeVisible()
  await close(page)
  await page.getByRole('button', { name: 'Done' }).click()
}

/** The way through the wallet: list, proof, trail, receipt, a message to support, export, arrival. */
async function visitWallet(page: Page): Promise<void> {
  await goTo(page, 'Wallet')
  await page.getByRole('button', { name: 'Where they come from' }).click()
  const refund = await openLine(page, 'Bad result')
  await refund.getByRole('button', { name: 'How it was decided' }).click()
  await expect(refund.getByText('Decides')).toBeVisible()
  await refund.getByRole('button', { name: /Follow/ }).click()
  await expect(refund.getByText('What it paid for').first()).toBeVisible()
  await download(page, () => refund.getByRole('button', { name: 'Download the receipt' }).click())
  await close(page)
}

test('the shipped app runs under a strict policy without a violation: studio, wallet, packs, withdrawal; no token is left anywhere', async ({ page, context }) => {
  const violations = await watchViolations(page)
  const { tokens, addresses, told } = watchTokens(context)
  const response = await page.goto('/')
  const policy = response!.headers()['content-security-policy']!
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'"]) expect(policy).toContain(part)
  expect(policy).not.toMatch(/unsafe|nonce|\*|https?:/)

  await openStudio(page, 'Anumi', { customer: 'consumer' })
  await visitStudio(page)
  await buyPack(page)
  await packForm(page).getByRole('button', { name: /Pack of 50/ }).first().click()
  await expect(page.getByText('You get back').first()).toBeVisible()
  await visitWallet(page)

  await goTo(page, 'Packs')
  await packForm(page).getByRole('listitem').filter({ hasText: 'Pack of 50' }).first().getByRole('button', { name: 'withdraw from contract here', exact: true }).click()
  await dialog(page).getByRole('button', { name: 'confirm withdrawal', exact: true }).click()
  await expect(dialog(page).getByRole('heading', { name: 'Withdrawal received' })).toBeVisible()
  for (const name of [/^Save the receipt/, /^Save the signature/]) await download(page, () => dialog(page).getByRole('button', { name }).first().click())
  await close(page)
  await advance(page, '+ 90 days')
  await goTo(page, 'Studio')
  await openReport(page, 'Mountain lake at first light')
  await close(page)
  expect(violations).toEqual([])
  expect(await reportedTo(page)).toEqual([])

  expect(tokens.size).toBeGreaterThan(0)
  const kept = await everythingKept(page)
  expect(kept).toContain('madder:')
  for (const token of tokens) {
    for (const form of [token, encodeURIComponent(token), btoa(token)]) {
      expect(kept).not.toContain(form)
      expect(addresses.filter((address) => address.includes(form))).toEqual([])
      expect(told.filter((text) => text.includes(form))).toEqual([])
    }
  }
})

test('so do money on its way, its calendar file and an export, and words of another language in another direction', async ({ page }) => {
  const violations = await watchViolations(page)
  await openStudio(page, 'Anumi')
  await set(page, 'read from the page')
  await buyPack(page)
  await requestPack(page, /Pack of 50/, '€11.00')
  await goTo(page, 'Wallet')
  const detail = await openLine(page, 'Pack of 50')
  await download(page, () => detail.getByRole('button', { name: 'Add to calendar' }).click())
  await detail.getByRole('button', { name: 'Write to support' }).first().click()
  await expect(detail.getByRole('textbox', { name: 'Message' })).toBeVisible()
  await close(page)
  await operate(page, 'Pay out')
  await page.getByRole('button', { name: 'Export' }).click()
  await download(page, () => page.getByRole('button', { name: 'Save as CSV' }).click())

  await demo(page).getByLabel('Language of the widget').selectOption('العربية')
  await page.reload()
  await expect(page.getByRole('main').getByText(/\p{Script=Arabic}/u).first()).toBeVisible()
  await page.getByRole('main').getByRole('list').last().getByRole('button').first().click()
  await expect(dialog(page)).toBeVisible()
  await close(page)
  await goTo(page, 'Studio')
  await page.locator('[aria-haspopup=menu]').first().click()
  await page.getByRole('menuitem', { name: /\p{Script=Arabic}/u }).first().click()
  await expect(dialog(page)).toBeVisible()
  expect(violations).toEqual([])
  expect(await reportedTo(page)).toEqual([])
})

test.describe('a page that breaks the policy', () => {
  test.use({ tolerate: [/Content Security Policy/] })

  test('is noticed, so that the tests above can fail', async ({ page }) => {
    const violations = await watchViolations(page)
    await page.route('/', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('</head>', '<style>body { color: red }</style></head>') })
    })
    await page.goto('/')
    await expect.poll(() => violations).toEqual(['style-src-elem inline'])
    await expect.poll(async () => (await reportedTo(page)).join()).toContain('style-src-elem')
  })
})
