import { expect, test } from './test.ts'

// The second host: another look, its own QueryClient, the widget in its dialog.

test('a take that fails gives its credits back, and the wallet in the drawer tells of it (C4, D14)', async ({ page }) => {
  await page.goto('/')
  const balance = page.getByRole('button', { name: /^Wallet/ })
  await expect(balance).toContainText('280 credits')
  await page.getByLabel('Next take').fill('A station in orbit, slow push in')
  await page.getByLabel('In this rehearsal it').selectOption('The provider fails')
  await page.getByRole('button', { name: 'Roll' }).click()
  await expect(balance).toContainText('260 credits')
  await expect(page.getByText('No print. The provider failed.')).toBeVisible()
  await expect(balance).toContainText('280 credits')
  await balance.click()
  const drawer = page.getByRole('dialog', { name: 'Wallet' })
  await expect(drawer.getByText('Video could not be made').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(balance).toBeFocused()
})

test('the widget wears the look of its host: dark, square, in its face', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /^3 / }).click()
  await page.getByRole('button', { name: /^More options for/ }).click()
  await page.getByRole('menuitem', { name: /Bad result/ }).click()
  const submit = page.getByRole('dialog').getByRole('button', { name: 'Submit' })
  await expect(submit).toBeVisible()
  const { family, radius, scheme } = await submit.evaluate((button) => {
    const { fontFamily, borderRadius, colorScheme } = getComputedStyle(button)
    return { family: fontFamily, radius: parseFloat(borderRadius), scheme: colorScheme }
  })
  expect(family).toMatch(/^"?Archivo/)
  expect(radius).toBeLessThanOrEqual(2)
  expect(scheme).toBe('dark')
})
