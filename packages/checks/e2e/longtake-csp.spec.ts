import { openLongtake, openReport, roll, wallet } from './longtake.ts'
import { expect, test } from './test.ts'
import { watchViolations } from './watching.ts'

test('a page has the strict policy, with a nonce of its own for the inline scripts of Next.js alone', async ({ page }) => {
  const policies = await Promise.all(['/', '/nowhere'].map(async (path) => (await page.request.get(path)).headers()['content-security-policy']!))
  const nonces = policies.map((policy) => /'nonce-([\w-]{36})'/.exec(policy)![1]!)
  expect(new Set(nonces).size).toBe(2)
  expect(policies[0]!.replace(nonces[0]!, '…').split('; ')).toEqual([
    "default-src 'none'", "script-src 'self' 'nonce-…'", "style-src 'self'", "img-src 'self' data: blob:", "media-src 'self'", "connect-src 'self'",
    "font-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'",
    "require-trusted-types-for 'script'", 'trusted-types default',
  ])
})

test('Longtake runs under it without a violation: menu, report, wallet, proof, receipt, packs, a take, live', async ({ page }) => {
  const violations = await watchViolations(page)
  await openLongtake(page)
  const report = await openReport(page, 3)
  await report.getByRole('radio', { name: 'Clearly unusable' }).check({ force: true })
  await report.getByRole('textbox', { name: 'Tell us more' }).fill('The picture tears apart in the third second.')
  await report.getByRole('button', { name: 'Submit' }).click()
  await report.getByRole('button', { name: 'Done' }).click()

  await roll(page, 'A station in orbit, slow push in', 'The provider fails')
  await expect(wallet(page)).toContainText('260 credits')
  await expect(page.getByText('No print. The provider failed.')).toBeVisible()
  await expect(wallet(page)).toContainText('280 credits')
  await wallet(page).click()
  const drawer = page.getByRole('dialog', { name: 'Wallet' })
  await drawer.getByRole('button', { name: /^Video could not be made/ }).first().click()
  const refund = page.getByRole('dialog').last()
  await refund.getByRole('button', { name: 'How it was decided' }).click()
  await expect(refund.getByText('Decides')).toBeVisible()
  await Promise.all([page.waitForEvent('download'), refund.getByRole('button', { name: 'Download the receipt' }).click()])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Packs' }).click()
  const packs = page.getByRole('dialog', { name: 'Packs' })
  await packs.getByRole('button', { name: /^Pack of 400 credits/ }).click()
  await packs.getByRole('radio', { name: 'I was charged twice' }).check({ force: true })
  await page.keyboard.press('Escape')
  await expect(packs).toBeHidden()
  await page.reload()
  await expect(wallet(page)).toContainText('280 credits')
  expect(violations).toEqual([])
})

test.describe('a page that is not there', () => {
  test.use({ tolerate: [/status of 404/] })

  test('leads back to the takes under the same policy', async ({ page }) => {
    const violations = await watchViolations(page)
    await page.goto('/nowhere')
    await page.getByRole('link', { name: 'To the takes' }).click()
    await expect(page.getByRole('heading', { name: 'Sunrise from the station, long lens' })).toBeVisible()
    await expect(wallet(page)).toContainText('280 credits')
    expect(violations).toEqual([])
  })
})

test.describe('a page that breaks the policy', () => {
  test.use({ tolerate: [/Content Security [Pp]olicy|Trusted(HTML|Script)/] })

  test('is noticed, so that the tests above can fail, and the one policy lets nothing pass but chunks', async ({ page }) => {
    const violations = await watchViolations(page)
    await page.route('/', async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      const breaks = `<style>body { color: red }</style><script>alert()</script><script nonce="${/nonce="([^"]+)"/.exec(html)![1]}">(${tryAll})()</script>`
      await route.fulfill({ response, body: html.replace('</head>', `${breaks}</head>`) })
    })
    await openLongtake(page)
    await expect.poll(() => violations).toEqual([
      'style-src-elem inline', 'script-src-elem inline', ...Array<string>(4).fill('require-trusted-types-for trusted-types-sink'), 'trusted-types trusted-types-policy',
    ])
  })
})

/** What an injected script could try, as code of the page, once the policy of the app is there. */
const tryAll = `() => {
  const write = (address) => () => document.createElement('script').src = address
  const acts = [
    () => document.createElement('div').innerHTML = '<b>',
    () => setTimeout('alert()'),
    write('/clips/street.jpg'),
    write('https://elsewhere.example/_next/static/chunks/a.js'),
    write('/_next/static/chunks/a.js'),
    () => trustedTypes.createPolicy('mine', {}),
  ]
  const wait = setInterval(() => {
    if (!trustedTypes.defaultPolicy) return
    clearInterval(wait)
    for (const act of acts) try { act() } catch {}
  }, 20)
}`
