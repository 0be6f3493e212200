import type { Page } from '@playwright/test'
import { advance, balance, buyPack, changeBehind, closeDemo, goTo, openStudio, operate, packForm, refundsBy, set } from './studio.ts'
import { expect, test } from './test.ts'

// Refused or cut on purpose: an amount that changed, a stream, an answer.
test.use({ tolerate: [/status of (409|503)|ERR_FAILED/] })

const REQUESTS = '**/refunds/v1/refunds'

/** Goes through the steps of a request for the pack that was just bought under AnyPic, up to the last. */
async function toTheLastStep(page: Page): Promise<void> {
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 50/ }).first().click()
  await expect(form).toContainText('Step 1 of 3')
  await form.getByRole('button', { name: 'Continue' }).click()
  await form.getByRole('textbox', { name: /Phone number/ }).fill('+49 30 901820')
  await form.getByRole('textbox', { name: /Why/ }).fill('I bought the wrong size.')
  await form.getByRole('button', { name: 'Continue' }).click()
  await expect(form.getByRole('heading', { name: 'Check and send' })).toBeFocused()
}

test('AnyPic: an untouched pack comes back in full within 7 days, and stands in the history with its dates (A6, A22, A24, A26)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await buyPack(page)
  const before = await balance(page)
  const form = packForm(page)
  await toTheLastStep(page)
  for (const text of ['You get back', '€11.00', '+49 30 901820', 'I bought the wrong size.', 'Order number', 'Time of payment']) await expect(form).toContainText(text)
  await form.getByRole('button', { name: 'Request €11.00' }).click()
  await expect(form.getByText('€11.00 is approved')).toBeVisible()
  await expect.poll(() => balance(page)).toBe(before - 50)

  await goTo(page, 'Wallet')
  const row = page.getByRole('main').getByRole('listitem').first()
  await expect(row).toContainText('Pack of 50')
  await expect(row).toContainText('€11.00')
  await expect(row).toContainText(/Arrives/)
  await operate(page, 'Pay out')
  await operate(page, 'Arrives')
  await expect(row).toContainText('Arrived')
})

test('AnyPic: the same pack is refused after 7 days, with the date (A19)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await buyPack(page)
  await advance(page, '+ 7 days')
  await advance(page, '+ 1 hour')
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 50/ }).click()
  await expect(form).toContainText('This pack is not refundable')
  await expect(form).toContainText(/The time for this ended on .+Before .+ €11\.00 would have come back/)
  await expect(form.getByRole('button', { name: /Request|Send/ })).toHaveCount(0)
})

test('AnyPic: a pack is refused as soon as one credit of it is used, and says what would have come back (A6, A7)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await goTo(page, 'Packs')
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 100/ }).click()
  await expect(form).toContainText('This pack is not refundable')
  await expect(form).toContainText(/of its credits have been used/)
  await expect(form).toContainText('€20.00 would have come back')
})

test('Anumi: a partly used pack comes back pro rata at its own rate, until 14 days have passed (C11, C12, C26)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await goTo(page, 'Packs')
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 100/ }).click()
  await expect(form).toContainText('You get back')
  const left = Number(/(\d+) left at €0\.20/.exec(await form.innerText())?.[1])
  expect(left).toBeGreaterThan(0)
  const amount = `€${(left * 0.2).toFixed(2)}`
  await expect(form).toContainText(`You get back`)
  await expect(form).toContainText(amount)
  await form.getByRole('textbox', { name: /Why/ }).fill('I made what I needed.')
  await form.getByRole('button', { name: `Request ${amount}` }).click()
  await expect(form.getByText(`${amount} is approved`)).toBeVisible()
  await goTo(page, 'Wallet')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(amount)
})

test('Anumi: refused after 14 days', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await buyPack(page)
  await advance(page, '+ 14 days')
  await advance(page, '+ 1 hour')
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 50/ }).click()
  await expect(form).toContainText('This pack is not refundable')
})

test('JiMeng: not offered once the credits are in the wallet; the seller and the law remain (D3, D21)', async ({ page }) => {
  await openStudio(page, 'JiMeng')
  await buyPack(page)
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 50/ }).click()
  await expect(form).toContainText('Credits are not refundable once they are in the wallet.')
  await expect(form.getByRole('link', { name: /Paddle/ })).toHaveAttribute('href', 'https://paddle.com')
  await expect(form.getByRole('button', { name: /Request|Send/ })).toHaveCount(0)
})

test('a credit spent in between changes the amount: the person sees it and asks again, nothing is paid in silence', async ({ page }) => {
  // Nothing tells this page what happens elsewhere.
  await page.route('**/refunds/v1/events*', (route) => route.fulfill({ status: 503 }))
  await openStudio(page, 'Anumi')
  await goTo(page, 'Packs')
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 100/ }).click()
  await form.getByRole('textbox', { name: /Why/ }).fill('I made what I needed.')
  const button = form.getByRole('button', { name: /^Request €/ })
  const seen = (await button.innerText()).slice('Request '.length)
  // Another tab of the same person spends four credits.
  await page.evaluate(async () => {
    const body = { prompt: 'Elsewhere', kind: 'image', feature: 'create_any_image', shape: 'square', platform: 'web', surface: 'editor', ending: 'succeed' }
    await fetch('/studio/generations', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })
  })
  await button.click()
  await expect(form).toContainText(`The amount changed from ${seen}`)
  await expect(form).toContainText('Nothing was sent.')
  await form.getByRole('button', { name: /^Request €.+ instead$/ }).click()
  await expect(form.getByText(/ is approved/)).toBeVisible()
  await expect(form).not.toContainText(seen)
})

test('AnyPic: going back through the steps loses nothing, and everything can be changed from the last (A22)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await buyPack(page)
  await toTheLastStep(page)
  const form = packForm(page)
  await form.getByRole('button', { name: 'Change: Why?' }).click()
  await expect(form.getByRole('textbox', { name: /Phone number/ })).toHaveValue('+49 30 901820')
  await form.getByRole('button', { name: 'Back' }).click()
  await expect(form.getByRole('radio', { name: 'I do not need it' })).toBeChecked()
  // A reload keeps what is written, as a draft.
  await page.reload()
  await form.getByRole('button', { name: /Pack of 50/ }).first().click()
  await form.getByRole('button', { name: 'Continue' }).click()
  await expect(form.getByRole('textbox', { name: /Why/ })).toHaveValue('I bought the wrong size.')
  await form.getByRole('textbox', { name: /Phone number/ }).clear()
  await form.getByRole('button', { name: 'Continue' }).click()
  await expect(form.getByRole('textbox', { name: /Phone number/ })).toBeFocused()
  await expect(form.getByText('Fill this in.')).toBeVisible()
  expect(await refundsBy(page, 'request')).toEqual([])
})

test('a window that ends between the look and the request: nothing is sent, and the form says why (A19)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await buyPack(page)
  await toTheLastStep(page)
  await changeBehind(page, { advance: 'P7D' })
  await changeBehind(page, { advance: 'PT1H' })
  const form = packForm(page)
  await form.getByRole('button', { name: 'Request €11.00' }).click()
  await expect(form).toContainText('€11.00 would have come back when you looked, and it changed since. Nothing was sent.')
  await expect(form).toContainText(/The time for this ended on/)
  await expect(form.getByRole('button', { name: /^Request/ })).toHaveCount(0)
  expect(await refundsBy(page, 'request')).toEqual([])
})

test('a double click, and a click in two tabs at once, are one request', async ({ page, context }) => {
  await openStudio(page, 'AnyPic')
  await buyPack(page)
  const other = await context.newPage()
  await other.goto('/packs')
  await toTheLastStep(page)
  await toTheLastStep(other)
  const ask = (tab: Page) => packForm(tab).getByRole('button', { name: 'Request €11.00' }).evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await Promise.all([ask(page), ask(other)])
  for (const tab of [page, other]) await expect(packForm(tab).getByRole('heading', { name: /€11\.00 is approved|already/ })).toBeVisible()
  const refunds = await refundsBy(page, 'request')
  expect(refunds.map(({ transfers }) => transfers.map(({ money }) => money?.amount))).toEqual([[1100]])
})

test('an answer that is lost on the way is asked for again, and is the same request', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await buyPack(page)
  await toTheLastStep(page)
  const keys: string[] = []
  await page.route(REQUESTS, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback()
    keys.push(route.request().headers()['idempotency-key'] ?? 'none')
    if (keys.length > 1) return route.fallback()
    await route.fetch()
    return route.abort()
  })
  await packForm(page).getByRole('button', { name: 'Request €11.00' }).click()
  await expect(packForm(page).getByRole('heading', { name: '€11.00 is approved' })).toBeVisible({ timeout: 20_000 })
  expect(new Set(keys).size).toBe(1)
  expect(await refundsBy(page, 'request')).toHaveLength(1)
})

test('AnyPic by letter: the form ends in the finished e-mail with the exact subject and all fields, and sends nothing (A20, A21, A22)', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && request.url().includes('/refunds/') && sent.push(request.url()))
  await openStudio(page, 'AnyPic')
  await set(page, 'by letter')
  await buyPack(page)
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 50/ }).first().click()
  await form.getByRole('button', { name: 'Continue' }).click()
  await form.getByRole('textbox', { name: /Phone number/ }).fill('+49 30 901820')
  await form.getByRole('textbox', { name: /Why/ }).fill('I bought the wrong size.')
  await form.getByRole('button', { name: 'Write the e-mail' }).click()
  await expect(form).toContainText('We have sent nothing')
  const href = await form.getByRole('link', { name: /e-mail|mail/i }).first().getAttribute('href')
  const mail = new URL(href!)
  expect([mail.protocol, mail.pathname, mail.searchParams.get('subject')]).toEqual(['mailto:', 'hello@anypic.app', 'Refund Request'])
  for (const part of ['+49 30 901820', '48', '€11.00', 'I bought the wrong size.']) expect(mail.searchParams.get('body')).toContain(part)
  expect(sent).toEqual([])
  expect(await refundsBy(page, 'request')).toEqual([])
})

test('the whole way by keyboard alone, on a phone, from right to left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openStudio(page, 'AnyPic')
  await set(page, 'right to left')
  await buyPack(page)
  await closeDemo(page)
  const form = packForm(page)
  await form.getByRole('button', { name: /Pack of 50/ }).first().focus()
  await page.keyboard.press('Enter')
  await expect(form.getByRole('heading', { name: 'What comes back' })).toBeVisible()
  const press = async (name: string) => {
    const button = form.getByRole('button', { name, exact: true })
    for (let count = 0; count < 30 && !(await button.evaluate((element) => element === document.activeElement)); count += 1) await page.keyboard.press('Tab')
    await expect(button).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await press('Continue')
  await expect(form.getByRole('heading', { name: 'What the policy asks' })).toBeFocused()
  for (const text of ['+49 30 901820', 'I bought the wrong size.']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(text)
  }
  await press('Continue')
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
  await press('Request €11.00')
  await expect(form.getByRole('heading', { name: '€11.00 is approved' })).toBeFocused()
})
