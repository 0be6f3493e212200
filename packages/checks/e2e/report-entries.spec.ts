import type { Page } from '@playwright/test'
import { dialog, fillReport, generate, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A tram in the fog'
const picture = (page: Page) => page.getByRole('img', { name: PROMPT })
const badResult = (page: Page) => page.getByRole('menuitem', { name: /^Bad result/ })

test('a right click on a picture opens the menu where the pointer is, and Shift leaves the browser its own', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await picture(page).scrollIntoViewIfNeeded()
  const box = (await picture(page).boundingBox())!
  const at = { x: box.x + 60, y: box.y + 60 }
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await expect(badResult(page)).toContainText('4 credits back as a courtesy')
  const menu = (await page.getByRole('menu').boundingBox())!
  expect(Math.abs(menu.x - at.x)).toBeLessThan(24)
  expect(Math.abs(menu.y - at.y)).toBeLessThan(24)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()

  await page.keyboard.down('Shift')
  await page.mouse.click(at.x, at.y, { button: 'right' })
  await page.keyboard.up('Shift')
  await expect(page.getByRole('menu')).toBeHidden()
})

for (const key of ['Shift+F10', 'ContextMenu']) {
  test(`${key} on the button opens the menu with its first item focused`, async ({ page }) => {
    await openStudio(page, 'Anumi')
    await generate(page, PROMPT)
    const more = page.getByRole('button', { name: `More options for ${PROMPT}` })
    await more.focus()
    await page.keyboard.press(key)
    await expect(page.getByRole('menuitem').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(more).toBeFocused()
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a long press on a picture opens the menu, and a report goes through by touch alone', async ({ page, context }) => {
    await openStudio(page, 'Anumi')
    await generate(page, PROMPT)
    await picture(page).scrollIntoViewIfNeeded()
    const box = (await picture(page).boundingBox())!
    const finger = await context.newCDPSession(page)
    const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await expect(badResult(page)).toBeVisible()
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.waitForTimeout(400)
    await badResult(page).tap()
    await fillReport(page, 'Broken anatomy', 'It has two left hands.')
    await dialog(page).getByRole('button', { name: 'Submit' }).tap()
    await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  })
})

test.describe('from right to left', () => {
  test('menu, form and answer are mirrored, and the picture is not', async ({ page }) => {
    await openStudio(page, 'Anumi')
    await page.getByRole('complementary', { name: 'Demo controls' }).getByRole('radio', { name: 'right to left' }).click({ force: true })
    await generate(page, PROMPT)
    await page.getByRole('button', { name: `More options for ${PROMPT}` }).click()
    await expect(page.getByRole('menu')).toHaveCSS('direction', 'rtl')
    await badResult(page).click()
    await expect(dialog(page)).toHaveAttribute('dir', 'rtl')
    const [close, title] = [dialog(page).getByRole('button', { name: 'Close' }), dialog(page).getByRole('heading').first()]
    await expect.poll(async () => (await close.boundingBox())!.x < (await title.boundingBox())!.x).toBe(true)
    await fillReport(page, 'Broken anatomy', 'ידיים שבורות')
    await dialog(page).getByRole('button', { name: 'Submit' }).click()
    await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  })
})
