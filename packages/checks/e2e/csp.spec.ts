import type { Page } from '@playwright/test'
import { advance, close, generate, goTo, openLine, openReport, openStudio, report } from './studio.ts'
import { expect, test } from './test.ts'

/** Collects violations from within the page, from its first script on. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const found: string[] = []
    Object.assign(globalThis, { violations: found })
    document.addEventListener('securitypolicyviolation', (event) => found.push(`${event.effectiveDirective} ${event.blockedURI}`))
  })
  return () => page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)
}

test('the shipped app runs under a strict policy without a violation: menu, report, history, packs', async ({ page }) => {
  const violations = await watch(page)
  const response = await page.goto('/')
  const policy = response!.headers()['content-security-policy']!
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "require-trusted-types-for 'script'"]) expect(policy).toContain(part)
  expect(policy).not.toMatch(/unsafe|nonce/)

  await openStudio(page, 'Anumi')
  await generate(page, 'A kite')
  await report(page, 'A kite', 'Broken anatomy')
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'back in your wallet' })).toBeVisible()
  await goTo(page, 'Wallet')
  const refund = await openLine(page, 'Bad result')
  await refund.getByRole('button', { name: 'How it was decided' }).click()
  await expect(refund.getByText('Decides')).toBeVisible()
  await refund.getByRole('button', { name: /Follow/ }).click()
  await expect(refund.getByText('What it paid for').first()).toBeVisible()
  await Promise.all([page.waitForEvent('download'), refund.getByRole('button', { name: 'Download the receipt' }).click()])
  await close(page)
  await goTo(page, 'Packs')
  await page.getByRole('region', { name: 'Refund a pack' }).getByRole('button', { name: /Pack of/ }).first().click()
  await expect(page.getByText('You get back')).toBeVisible()
  await advance(page, '+ 90 days')
  await goTo(page, 'Studio')
  await openReport(page, 'Mountain lake at first light')
  expect(await violations()).toEqual([])
})

test.describe('a page that breaks the policy', () => {
  test.use({ tolerate: [/Content Security Policy/] })

  test('is noticed, so that the test above can fail', async ({ page }) => {
    const violations = await watch(page)
    await page.route('/', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('</head>', '<style>body { color: red }</style></head>') })
    })
    await page.goto('/')
    await expect.poll(violations).toEqual(['style-src-elem inline'])
  })
})
