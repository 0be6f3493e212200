import type { Page } from '@playwright/test'
import { balance, generate, openStudio } from './studio.ts'
import { expect, test } from './test.ts'

/** The streams that a page asks for. */
function streamsOf(page: Page): string[] {
  const streams: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.endsWith('/v1/events')) streams.push(request.url())
  })
  return streams
}

test('two tabs hear of changes over one stream, and the one that is left goes on', async ({ page, context }) => {
  const streams = streamsOf(page)
  await openStudio(page, 'AnyPic')
  await expect.poll(() => streams.length).toBeGreaterThan(0)

  const other = await context.newPage()
  const streamsOfOther = streamsOf(other)
  await other.goto('/')
  const before = await balance(other)
  const opened = streams.length
  await generate(page, 'A kettle on the sill')
  await expect.poll(() => balance(other)).toBe(before - 4)
  expect([streams.length, streamsOfOther.length]).toEqual([opened, 0])

  await page.close()
  await expect.poll(() => streamsOfOther.length).toBe(1)
  await generate(other, 'A kettle on the stove', 'The provider fails')
  await expect.poll(() => balance(other)).toBe(before - 4)
  expect(streamsOfOther).toHaveLength(1)
})
