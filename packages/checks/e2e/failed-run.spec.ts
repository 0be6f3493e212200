import { balance, generate, goTo, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A teapot in the rain'

for (const [policy, told, ids] of [
  ['AnyPic', '4 credits returned', 'A12, A15'],
  ['Anumi', '4 credits returned', 'C3, C4, C6'],
  ['JiMeng', '4 credits returned', 'D5, D13'],
  ['Photoroom', '4 credits stayed with you', 'E1'],
] as const) {
  test(`${policy}: credits of a failed run come back by themselves, and the history shows it (${ids})`, async ({ page }) => {
    await openStudio(page, policy)
    const before = await balance(page)
    const tile = await generate(page, PROMPT, 'The provider fails')
    await expect(tile).toContainText(told)
    await expect.poll(() => balance(page)).toBe(before)

    await goTo(page, 'Wallet')
    const row = page.getByRole('main').getByRole('listitem').first()
    await expect(row).toContainText('Image could not be made')
    await expect(row).toContainText('+4')
    await expect(row).toContainText('Returned')
  })
}

test('AnyPic: credits of a moderated run come back (A14)', async ({ page }) => {
  await openStudio(page, 'AnyPic')
  const before = await balance(page)
  await expect(await generate(page, PROMPT, 'Stopped by moderation')).toContainText('4 credits returned')
  await expect.poll(() => balance(page)).toBe(before)
})

test('Anumi: a moderated run costs nothing in the first place, and is no refund (C24)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  const before = await balance(page)
  await expect(await generate(page, PROMPT, 'Stopped by moderation')).toContainText(/Nothing was charged|stayed with you/)
  await expect.poll(() => balance(page)).toBe(before)
})

test('Anumi: a picture without its bundle is a failed run (C13)', async ({ page }) => {
  await openStudio(page, 'Anumi')
  const before = await balance(page)
  await expect(await generate(page, PROMPT, 'A deliverable is missing')).toContainText('4 credits are back')
  await expect.poll(() => balance(page)).toBe(before)
})

test('the 30-day policy returns nothing by itself: a person reviews (B5)', async ({ page }) => {
  await openStudio(page, 'Standard 30 days')
  await expect(await generate(page, PROMPT, 'The provider fails')).toContainText('4 credits under review')
  await goTo(page, 'Wallet')
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Decision by')
})
