import { openLongtake, openReport, roll, wallet } from './longtake.ts'
import { expect, test } from './test.ts'

// The second host: another look, its own QueryClient, its own server, the widget in its dialog.

test('a take that fails gives its credits back, and the wallet in the drawer tells of it (C4, D14)', async ({ page }) => {
  await openLongtake(page)
  await expect(wallet(page)).toContainText('280 credits')
  await roll(page, 'A station in orbit, slow push in', 'The provider fails')
  await expect(wallet(page)).toContainText('260 credits')
  await expect(page.getByText('No print. The provider failed.')).toBeVisible()
  await expect(wallet(page)).toContainText('280 credits')
  await wallet(page).click()
  const drawer = page.getByRole('dialog', { name: 'Wallet' })
  await expect(drawer.getByRole('button', { name: /^Video could not be made/ })).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(wallet(page)).toBeFocused()
})

test('the widget wears the look of its host: dark, square, in its face', async ({ page }) => {
  await openLongtake(page)
  const submit = (await openReport(page, 3)).getByRole('button', { name: 'Submit' })
  const { family, radius, scheme } = await submit.evaluate((button) => {
    const { fontFamily, borderRadius, colorScheme } = getComputedStyle(button)
    return { family: fontFamily, radius: parseFloat(borderRadius), scheme: colorScheme }
  })
  expect(family).toMatch(/^"?Archivo/)
  expect(radius).toBeLessThanOrEqual(2)
  expect(scheme).toBe('dark')
})

test('a reload in the middle of a report loses neither the take nor what was written', async ({ page }) => {
  await openLongtake(page)
  const report = await openReport(page, 3)
  await report.getByRole('radio', { name: 'Poor quality' }).check({ force: true })
  await report.getByRole('textbox', { name: 'Tell us more' }).fill('The picture tears apart in the third second.')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'A red umbrella under neon, slow dolly in' })).toBeVisible()
  await expect(wallet(page)).toContainText('280 credits')
  const again = await openReport(page, 3)
  await expect(again.getByRole('textbox', { name: 'Tell us more' })).toHaveValue('The picture tears apart in the third second.')
  await expect(again.getByRole('radio', { name: 'Poor quality' })).toBeChecked()
})
