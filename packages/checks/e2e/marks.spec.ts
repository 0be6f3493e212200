import type { Locator, Page } from '@playwright/test'
import { dialog, fillReport, generate, openReport, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A clown without a shadow'

async function open(page: Page) {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  return dialog(page).getByRole('application', { name: `Picture to mark: ${PROMPT}` })
}

/** Draws on the picture from one point to another, in fractions of it. */
async function draw(page: Page, surface: Locator, from: readonly [number, number], to: readonly [number, number]) {
  const box = (await surface.boundingBox())!
  const at = ([x, y]: readonly [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(from))
  await page.mouse.down()
  await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]), { steps: 4 })
  await page.mouse.move(...at(to), { steps: 4 })
  await page.mouse.up()
}

/** Submits; answers with the report as the service keeps it. */
async function submit(page: Page) {
  await fillReport(page, 'Broken anatomy', 'It has two left hands.')
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/reports'))
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  const { report } = await (await answered).json() as { report: { marks: Record<string, unknown>[] } }
  return report
}

test('a rectangle that is drawn on the picture arrives as fractions of it, with its label', async ({ page }) => {
  await draw(page, await open(page), [0.25, 0.25], [0.5, 0.5])
  await dialog(page).getByRole('textbox', { name: 'Label of mark 1' }).fill('<b>Six</b> fingers 🖐')
  const { marks } = await submit(page)
  expect(marks).toHaveLength(1)
  const [{ area, label }] = marks as [{ area: Record<'x' | 'y' | 'width' | 'height', number>; label: string }]
  expect(label).toBe('<b>Six</b> fingers 🖐')
  for (const part of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(area[part] - 0.25)).toBeLessThan(0.02)
})

test('a brush stroke arrives as points; what was undone does not', async ({ page }) => {
  const surface = await open(page)
  await dialog(page).getByRole('button', { name: 'Brush' }).click()
  await draw(page, surface, [0.2, 0.8], [0.7, 0.6])
  await draw(page, surface, [0.1, 0.1], [0.3, 0.1])
  await dialog(page).getByRole('button', { name: 'Undo' }).click()
  const { marks } = await submit(page)
  expect(marks).toHaveLength(1)
  const { points } = (marks as [{ stroke: { points: { x: number; y: number }[] } }])[0].stroke
  expect(points.length).toBeGreaterThan(1)
  expect(Math.abs(points[0]!.x - 0.2)).toBeLessThan(0.02)
  expect(Math.abs(points.at(-1)!.y - 0.6)).toBeLessThan(0.02)
})

test('marks survive a reload with the rest of the draft', async ({ page }) => {
  await draw(page, await open(page), [0.25, 0.25], [0.5, 0.5])
  await dialog(page).getByRole('textbox', { name: 'Label of mark 1' }).fill('Six fingers')
  await page.reload()
  await openReport(page, PROMPT)
  await expect(dialog(page).getByRole('textbox', { name: 'Label of mark 1' })).toHaveValue('Six fingers')
})

test('the same by keyboard alone: a frame on a grid', async ({ page }) => {
  const surface = await open(page)
  await surface.focus()
  for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key)
  await expect(dialog(page).getByRole('textbox', { name: 'Label of mark 1' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeVisible()
  const { marks } = await submit(page)
  expect(marks).toHaveLength(1)
})

test('a stretch of a clip arrives in seconds', async ({ page }) => {
  await openStudio(page, 'Anumi')
  const clip = page.getByRole('button', { name: /^More options for/ }).and(page.locator('figure:has(video) button')).first()
  await clip.click()
  await page.getByRole('menuitem', { name: /Bad result/ }).click()
  await dialog(page).getByRole('button', { name: 'Mark this moment' }).click()
  await dialog(page).getByRole('slider', { name: 'From, mark 1' }).press('ArrowRight')
  await dialog(page).getByRole('textbox', { name: 'Label of mark 1' }).fill('It flickers')
  const { marks } = await submit(page)
  const { time } = (marks as [{ time: { from: number; to: number } }])[0]
  expect(time.from).toBeCloseTo(0.1)
  expect(time.to).toBeGreaterThan(time.from)
})
