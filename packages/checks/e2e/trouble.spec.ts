import { advance, balance, dialog, done, fillReport, generate, openReport, openStudio, report, setNetwork } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A whale above a harbour'

test('a double click sends one report, and one refund comes of it', async ({ page }) => {
  await openStudio(page, 'Anumi')
  const before = await balance(page)
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  await fillReport(page, 'Broken anatomy', 'It has two left hands.')
  let posts = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/reports')) posts += 1
  })
  await dialog(page).getByRole('button', { name: 'Submit' }).dblclick()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  await done(page)
  expect(posts).toBe(1)
  await expect.poll(() => balance(page)).toBe(before)
})

test('the same result is reported once: the second look shows the first report (E12)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  await generate(page, PROMPT)
  await report(page, PROMPT, 'Clearly unusable')
  await done(page)
  await openReport(page, PROMPT)
  await expect(dialog(page)).toContainText('You have reported this already')
})

test('what is missing is said where it is missing, and nothing is sent', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page)).toContainText('Choose what is wrong with it.')
  await fillReport(page, 'Broken anatomy', 'x'.repeat(10_000))
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page)).toContainText('Take out 5,000 characters.')
  await expect(dialog(page).getByRole('textbox', { name: 'Tell us more' })).toHaveValue('x'.repeat(10_000))
})

test('a draft survives closing and reloading, and is gone after it was sent', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  await fillReport(page, 'Broken anatomy', 'It has two left hands.')
  await expect(dialog(page)).toContainText('Your draft is kept')
  await page.reload()
  await openReport(page, PROMPT)
  await expect(dialog(page).getByRole('radio', { name: /^Broken anatomy/ })).toBeChecked()
  await expect(dialog(page).getByRole('textbox', { name: 'Tell us more' })).toHaveValue('It has two left hands.')
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('makegood:draft')))).toEqual([])
})

test('a session that has ended is renewed on the way, unseen', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  await fillReport(page, 'Broken anatomy', 'It has two left hands.')
  // Two hours pass behind the page's back; its token was good for one.
  await page.evaluate(async () => {
    for (const advance of ['PT1H', 'PT1H']) {
      await fetch('/studio/world', { method: 'POST', body: JSON.stringify({ advance }), headers: { 'Content-Type': 'application/json' } })
    }
  })
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
})

test.describe('with trouble on the network', () => {
  // A browser writes failed requests to its console by itself.
  test.use({ tolerate: [/Failed to load resource/] })

  test('a service that fails and then works gets the report by itself, under one key', async ({ page }) => {
    await openStudio(page, 'Anumi')
    const before = await balance(page)
    await generate(page, PROMPT)
    await openReport(page, PROMPT)
    await fillReport(page, 'Broken anatomy', 'It has two left hands.')
    const keys: (string | undefined)[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/v1/reports')) keys.push(request.headers()['idempotency-key'])
    })
    await page.route('**/refunds/v1/reports', (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Oops</h1>' }))
    await dialog(page).getByRole('button', { name: 'Submit' }).click()
    await expect(dialog(page).getByRole('heading', { name: 'Waiting for the service' })).toBeVisible({ timeout: 20_000 })
    await expect(dialog(page)).not.toContainText(/back in your wallet|Oops/)
    await page.unroute('**/refunds/v1/reports')
    await expect(dialog(page)).toContainText('4 credits are back in your wallet', { timeout: 20_000 })
    expect(new Set(keys).size).toBe(1)
    await done(page)
    await expect.poll(() => balance(page)).toBe(before)
  })

  test('what waits can be taken back, changed and sent anew', async ({ page }) => {
    await openStudio(page, 'Anumi')
    await generate(page, PROMPT)
    await openReport(page, PROMPT)
    await fillReport(page, 'Not to my taste', 'It has two left hands.')
    await page.route('**/refunds/v1/reports', (route) => route.abort())
    await dialog(page).getByRole('button', { name: 'Submit' }).click()
    await expect(dialog(page).getByRole('heading', { name: 'Waiting for the network' })).toBeVisible({ timeout: 20_000 })
    await dialog(page).getByRole('button', { name: 'Change it' }).click()
    await expect(dialog(page).getByRole('textbox', { name: 'Tell us more' })).toHaveValue('It has two left hands.')
    await page.unroute('**/refunds/v1/reports')
    await fillReport(page, 'Broken anatomy', 'It has two left hands and one ear.')
    await dialog(page).getByRole('button', { name: 'Submit' }).click()
    await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  })

  test('an answer that is lost is no second refund', async ({ page }) => {
    await openStudio(page, 'Anumi')
    const before = await balance(page)
    await generate(page, PROMPT)
    await openReport(page, PROMPT)
    await fillReport(page, 'Broken anatomy', 'It has two left hands.')
    let lost = 0
    await page.route('**/refunds/v1/reports', async (route) => {
      if (lost++ > 0) return route.continue()
      await route.fetch()
      return route.abort()
    })
    await dialog(page).getByRole('button', { name: 'Submit' }).click()
    await expect(dialog(page)).toContainText('4 credits are back in your wallet', { timeout: 20_000 })
    expect(lost).toBeGreaterThan(1)
    await done(page)
    await expect.poll(() => balance(page)).toBe(before)
  })

  test('an answer of the wrong shape is an error that a person understands', async ({ page }) => {
    await openStudio(page, 'Anumi')
    await generate(page, PROMPT)
    await openReport(page, PROMPT)
    await fillReport(page, 'Broken anatomy', 'It has two left hands.')
    await page.route('**/refunds/v1/reports', (route) => route.fulfill({ status: 201, json: { report: 'yes' } }))
    await dialog(page).getByRole('button', { name: 'Submit' }).click()
    await expect(dialog(page).getByRole('alert')).toContainText('makes no sense here')
    await expect(dialog(page).getByRole('textbox', { name: 'Tell us more' })).toHaveValue('It has two left hands.')
  })

  test('a slow network shows that it works, and the page stays of use', async ({ page }) => {
    await openStudio(page, 'AnyPic')
    await generate(page, PROMPT)
    await setNetwork(page, 'slow')
    await report(page, PROMPT, 'Clearly unusable')
    await expect(dialog(page).getByRole('button', { name: 'Sending…' })).toBeVisible()
    await expect(dialog(page)).toContainText('Not refunded this time', { timeout: 20_000 })
  })
})

test('hostile text comes back as text: from the draft, in the labels of marks and in the names of files', async ({ page }) => {
  const prompt = '<b>bold</b> & "quoted"'
  const hostile = '<img src=x onerror=alert(1)>"\'`{{7*7}}${7*7}\u202e\u200f\u0000 <script>alert(1)</script> 🧨 ' + 'é'.repeat(4800)
  page.on('dialog', () => {
    throw new Error('A script ran.')
  })
  await openStudio(page, 'Standard 30 days')
  await generate(page, prompt)
  await openReport(page, prompt)
  await fillReport(page, 'Not what was described', hostile)
  const surface = dialog(page).getByRole('application')
  await surface.focus()
  for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key)
  await dialog(page).getByRole('textbox', { name: 'Label of mark 1' }).fill('<script>alert(2)</script>')
  await dialog(page).locator('input[type=file]').setInputFiles({ name: '<img onerror=alert(3)>.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  // Its bytes are written while the page goes on: nothing is reloaded under them.
  await expect(dialog(page).getByText('Added', { exact: true })).toBeVisible()
  await page.reload()
  await openReport(page, prompt)
  await expect(dialog(page).getByRole('textbox', { name: 'Tell us more' })).toHaveValue(hostile)
  await expect(dialog(page).getByRole('textbox', { name: 'Label of mark 1' })).toHaveValue('<script>alert(2)</script>')
  await expect(dialog(page).getByText('<img onerror=alert(3)>.pdf').first()).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page).getByRole('heading', { name: 'A person looks at it now' })).toBeVisible()
  await done(page)
})

test('the clock of the device decides nothing', async ({ page }) => {
  await page.clock.install({ time: new Date('2001-01-01T00:00:00Z') })
  await openStudio(page, 'Photoroom')
  await advance(page, '+ 1 hour')
  const [more] = await page.getByRole('button', { name: /^More options for/ }).all()
  await more!.click()
  await expect(page.getByRole('menuitem', { name: /Bad result/ })).not.toContainText('year')
})
