import { demo, dialog, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

test('the widget speaks the language of who is signed in, from its buttons to its dialogs, also after a reload', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await demo(page).getByLabel('Language of the widget').selectOption('Deutsch')
  await page.reload()
  await page.getByRole('button', { name: /^Weitere Optionen für Mountain lake/ }).click()
  await page.getByRole('menuitem', { name: /^Schlechtes Ergebnis/ }).click()
  await expect(dialog(page).getByRole('heading', { name: 'Was stimmt damit nicht?' })).toBeVisible()
})

test('Arabic is written from right to left, with ids and amounts in their own order', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await demo(page).getByLabel('Language of the widget').selectOption('العربية')
  await page.goto('/wallet')
  const list = page.getByRole('main').getByRole('list').last()
  await expect(list).toBeVisible()
  expect(await list.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
  await expect(list.getByText(/\p{Script=Arabic}/u).first()).toBeVisible()
})
