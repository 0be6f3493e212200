import { expect, test } from './test.ts'

test('image-studio opens, with a way to paint and the wallet in view', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Madder')
  await expect(page.getByRole('main')).toBeVisible()
  await expect(page.getByRole('textbox').first()).toBeVisible()
})
