import type { Page } from '@playwright/test'
import { dialog, fillReport, generate, openReport, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

const PROMPT = 'A piano under water'

/** A small JPEG that says where it was taken. */
function photo(): Buffer {
  const place = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from('GPS 52.5200 N 13.4050 E')])
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, (place.length + 2) >> 8, (place.length + 2) & 0xff]), place])
  return Buffer.concat([PIXEL.subarray(0, 2), segment, PIXEL.subarray(2)])
}

// One grey pixel, as JPEG.
const PIXEL = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiv/Z',
  'base64',
)

async function open(page: Page) {
  await openStudio(page, 'Anumi')
  await generate(page, PROMPT)
  await openReport(page, PROMPT)
  return dialog(page).locator('input[type=file]')
}

async function submit(page: Page) {
  await fillReport(page, 'Broken anatomy', 'It has two left hands.')
  const answered = page.waitForResponse((response) => response.url().endsWith('/v1/reports'))
  await dialog(page).getByRole('button', { name: 'Submit' }).click()
  await expect(dialog(page)).toContainText('4 credits are back in your wallet')
  return ((await (await answered).json()) as { report: { attachments: string[] } }).report
}

test('a picture is uploaded without the place it was taken at, and goes with the report (C31)', async ({ page }) => {
  const files = await open(page)
  const uploaded = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/v1/attachments'))
  await files.setInputFiles({ name: 'hand.jpg', mimeType: 'image/jpeg', buffer: photo() })
  const body = (await uploaded).postDataBuffer()
  expect(photo().includes('GPS')).toBe(true)
  expect(body?.includes('GPS') ?? false).toBe(false)
  await expect(dialog(page).getByText('hand.jpg').first()).toBeVisible()
  const { attachments } = await submit(page)
  expect(attachments).toHaveLength(1)
})

test('SVG, HTML and what pretends to be a picture are refused by name; the rest is taken', async ({ page }) => {
  const files = await open(page)
  await files.setInputFiles([
    { name: 'drawing.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script></html>') },
    { name: 'sound.jpg', mimeType: 'image/jpeg', buffer: PIXEL },
  ])
  await expect(dialog(page)).toContainText('drawing.svg')
  await expect(dialog(page)).toContainText('page.png')
  const { attachments } = await submit(page)
  expect(attachments).toHaveLength(1)
})

test.describe('with a network that fails', () => {
  test.use({ tolerate: [/Failed to load resource/] })

  test('a file whose upload failed is tried again, or goes with the report by itself when the network is back', async ({ page }) => {
    const files = await open(page)
    await page.route('**/v1/attachments*', (route) => route.abort())
    await files.setInputFiles({ name: 'hand.jpg', mimeType: 'image/jpeg', buffer: PIXEL })
    await expect(dialog(page).getByRole('button', { name: /Retry|Try again/ }).first()).toBeVisible({ timeout: 20_000 })
    await page.unroute('**/v1/attachments*')
    const { attachments } = await submit(page)
    expect(attachments).toHaveLength(1)
  })
})

test('a file of a draft is still there after a reload', async ({ page }) => {
  const files = await open(page)
  await files.setInputFiles({ name: '<b>hand\u202Egpj.jpg', mimeType: 'image/jpeg', buffer: PIXEL })
  await expect(dialog(page).getByText('<b>hand').first()).toBeVisible()
  await expect(dialog(page).getByText('Added', { exact: true })).toBeVisible()
  await page.reload()
  await openReport(page, PROMPT)
  await expect(dialog(page).getByText('<b>hand').first()).toBeVisible()
  const { attachments } = await submit(page)
  expect(attachments).toHaveLength(1)
})
