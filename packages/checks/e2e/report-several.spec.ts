import type { Page } from '@playwright/test'
import { balance, dialog, done, fillReport, generate, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

async function choose(page: Page, prompts: readonly string[]) {
  await page.getByRole('button', { name: 'Select', exact: true }).click()
  for (const prompt of prompts) await page.getByRole('checkbox', { name: `Choose ${prompt}` }).first().check({ force: true })
  await page.getByRole('button', { name: `Report ${prompts.length} results` }).click()
  await expect(dialog(page)).toBeVisible()
}

test('several pictures are reported together, decided one by one, and each shows its state (E14, E19, E20)', async ({ page }) => {
  const prompts = ['A goat on a roof', 'A goat in a tree', 'A goat in a boat']
  await openStudio(page, 'Photoroom')
  const before = await balance(page)
  await generate(page, prompts[0]!)
  await generate(page, prompts[1]!)
  await generate(page, prompts[2]!, 'Succeeds', 'AI Expand')
  await choose(page, prompts)
  await expect(dialog(page)).toContainText('Up to 8 credits come back at once, for 2 of 3.')
  await expect(dialog(page)).toContainText('1 as feedback: AI Expand is not covered.')
  let posts = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/reports')) posts += 1
  })
  await fillReport(page, 'Clearly unusable', 'All three are garbled.')
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page).getByRole('heading', { name: '2 of 3 refunded' })).toBeFocused()
  await expect(dialog(page)).toContainText('AI Expand is not covered by refunds.')
  expect(posts).toBe(1)
  await done(page)
  await page.getByRole('button', { name: 'Done' }).click()
  for (const [index, state] of ['Refunded', 'Refunded', 'Reported'].entries()) {
    await expect(page.getByRole('listitem').filter({ hasText: prompts[index]! }).locator('span[data-state]').first()).toHaveText(state)
  }
  await expect.poll(() => balance(page)).toBe(before - 3)
})

test('by keyboard alone, and the focus comes back to the button', async ({ page }) => {
  const prompts = ['A moth at a lamp', 'A moth at a window']
  await openStudio(page, 'Photoroom')
  for (const prompt of prompts) await generate(page, prompt)
  await page.getByRole('button', { name: 'Select', exact: true }).press('Enter')
  for (const prompt of prompts) await page.getByRole('checkbox', { name: `Choose ${prompt}` }).press('Space')
  const report = page.getByRole('button', { name: 'Report 2 results' })
  await report.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(report).toBeFocused()
})
