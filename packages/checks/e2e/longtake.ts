import { expect, type Locator, type Page } from '@playwright/test'

/** What a person does in video-studio. */

export const wallet = (page: Page): Locator => page.getByRole('button', { name: /^Wallet/ })

/** Opens Longtake. Its server has written the page already; the balance stands in it once the page is alive. */
export async function openLongtake(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await expect(wallet(page)).toContainText(/\d credits/)
}

/** Rolls a take by the call sheet. */
export async function roll(page: Page, prompt: string, ending = 'Comes out well'): Promise<void> {
  await page.getByLabel('Next take').fill(prompt)
  await page.getByLabel('In this rehearsal it').selectOption(ending)
  await page.getByRole('button', { name: 'Roll' }).click()
}

/** Puts a take on the screen and opens the report of it. */
export async function openReport(page: Page, take: number): Promise<Locator> {
  await page.getByRole('button', { name: new RegExp(`^${take} `) }).click()
  await page.getByRole('button', { name: /^More options for/ }).click()
  await page.getByRole('menuitem', { name: /Bad result/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Submit' })).toBeVisible()
  return dialog
}
