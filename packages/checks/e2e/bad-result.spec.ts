import { advance, balance, dialog, done, fillReport, generate, goTo, openMenu, openReport, openStudio, operate, report } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A violinist on a roof'

test('Photoroom: a clearly unusable result comes back at once, with a notification and the new balance (E2, E4, E7, E20)', async ({ page }) => {
  await openStudio(page, 'Photoroom')
  const before = await balance(page)
  const tile = await generate(page, PROMPT)
  await expect.poll(() => balance(page)).toBe(before - 4)
  await expect((await openMenu(page, PROMPT)).getByRole('menuitem', { name: /Bad result/ })).toContainText(/4 credits back if it is unusable · .*left/)
  await page.keyboard.press('Escape')

  await report(page, PROMPT, 'Clearly unusable')
  await expect(dialog(page).getByRole('heading', { name: '4 credits are back in your wallet' })).toBeFocused()
  await expect(dialog(page)).toContainText(`Balance ${before}`)
  await done(page)
  const notification = page.getByRole('status').filter({ hasText: '4 credits are back in your wallet' })
  await expect(notification).toBeVisible()
  await expect.poll(() => balance(page)).toBe(before)
  await expect(tile).toContainText('Refunded')

  await notification.getByRole('button', { name: 'View' }).click()
  await expect(dialog(page)).toContainText('Reference')
  await page.waitForTimeout(3000)
  await expect(dialog(page)).toContainText('Reference')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
})

test('Photoroom: too late is thanks alone: its reasons are not told (E3, E8, E10)', async ({ page }) => {
  await openStudio(page, 'Photoroom')
  await generate(page, PROMPT)
  await advance(page, '+ 1 day')
  await advance(page, '+ 1 hour')
  await report(page, PROMPT, 'Clearly unusable')
  await expect(dialog(page).getByRole('heading', { name: 'Thank you for your feedback' })).toBeVisible()
  await expect(dialog(page)).not.toContainText(/time|late|window/)
})

test('Photoroom: an excluded feature is feedback only, and says so before anything is sent (E14, E19)', async ({ page }) => {
  await openStudio(page, 'Photoroom')
  await generate(page, PROMPT, 'Succeeds', 'AI Expand')
  await expect((await openMenu(page, PROMPT)).getByRole('menuitem', { name: /Bad result/ })).toContainText('Feedback only: AI expand is not covered', { ignoreCase: true })
  await page.keyboard.press('Escape')
  await openReport(page, PROMPT)
  await expect(dialog(page)).toContainText('This goes to the team as feedback')
})

test('Anumi: the first bad result is a courtesy, the second within 90 days goes to a person, the next one after them is a courtesy again (C15, C16, C17)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  const before = await balance(page)
  const [first, second, third] = ['A fox in a library', 'A fox on a bicycle', 'A fox at sea']
  await generate(page, first)
  await report(page, first, 'Broken anatomy')
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  await expect(dialog(page)).toContainText('Given as a courtesy.')
  await done(page)
  await expect.poll(() => balance(page)).toBe(before)

  await generate(page, second)
  await report(page, second, 'Not the style I picked')
  await expect(dialog(page).getByRole('heading', { name: 'A person looks at it now' })).toBeVisible()
  await expect(dialog(page)).toContainText('You had your courtesy refund; the next is possible from')
  await expect(dialog(page)).toContainText('We aim to reply by')
  await done(page)
  await expect.poll(() => balance(page)).toBe(before - 4)

  await operate(page, 'Approve')
  await expect.poll(() => balance(page)).toBe(before)

  await advance(page, '+ 90 days')
  await advance(page, '+ 1 day')
  await generate(page, third)
  await report(page, third, 'Broken anatomy')
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
})

test('Anumi: taste is no reason; the way on is to regenerate (C23)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await report(page, PROMPT, 'Not to my taste')
  await expect(dialog(page).getByRole('heading', { name: 'Not refunded this time' })).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Regenerate' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: `More options for ${PROMPT}` })).toHaveCount(2, { timeout: 15_000 })
})

for (const [policy, reason, ids] of [['AnyPic', 'Clearly unusable', 'A4, A16'], ['JiMeng', 'Clearly unusable', 'D9, D11']] as const) {
  test(`${policy}: what was delivered is not refunded; the answer says why and what to do (${ids})`, async ({ page }) => {
    await openStudio(page, policy)
    await generate(page, PROMPT)
    const before = await balance(page)
    await report(page, PROMPT, reason)
    await expect(dialog(page).getByRole('heading', { name: 'Not refunded this time' })).toBeVisible()
    await expect(dialog(page)).toContainText('A result that was made and delivered is not refunded.')
    await expect(dialog(page)).toContainText('of the refund policy')
    await expect(dialog(page).getByRole('button', { name: 'Regenerate' })).toBeVisible()
    await done(page)
    expect(await balance(page)).toBe(before)
  })
}

test('the 30-day policy: a result far from its description goes to a person, with two clocks (B6, B49, B50)', async ({ page }) => {
  await openStudio(page, 'Standard 30 days')
  await generate(page, PROMPT)
  await report(page, PROMPT, 'Not what was described')
  await expect(dialog(page).getByRole('heading', { name: 'A person looks at it now' })).toBeVisible()
  await expect(dialog(page)).toContainText('First reply by')
  await expect(dialog(page)).toContainText('Decision by')
  await done(page)
  await goTo(page, 'Wallet')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Decision by')
})

test('by keyboard alone, and the focus comes back to the button', async ({ page }) => {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  const more = page.getByRole('button', { name: `More options for ${PROMPT}` })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: /Bad result/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await dialog(page).getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await dialog(page).getByRole('textbox').focus()
  await page.keyboard.type('It has two left hands.')
  await dialog(page).getByRole('button', { name: 'Submit' }).press('Enter')
  await expect(dialog(page).getByRole('heading', { name: /back in your wallet/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(more).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the report is a sheet at the bottom, within reach and wholly in view', async ({ page }) => {
    await openStudio(page, 'Anumi')
    await generate(page, PROMPT)
    await page.getByRole('button', { name: `More options for ${PROMPT}` }).tap()
    await page.getByRole('menuitem', { name: /Bad result/ }).tap()
    const bottom = async () => {
      const box = (await dialog(page).locator('.makegood-panel').boundingBox())!
      return [Math.round(box.y + box.height), Math.round(box.width)]
    }
    await expect.poll(bottom).toEqual([844, 390])
    await fillReport(page, 'Broken anatomy', 'It has two left hands.')
    await dialog(page).getByRole('button', { name: 'Submit' }).tap()
    await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  })
})
