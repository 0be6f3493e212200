import type { APIRequestContext, BrowserContext } from '@playwright/test'
import { openLongtake, openReport, roll, wallet } from './longtake.ts'
import { expect, test } from './test.ts'

// What a host that renders on its server has to get right.

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has the takes, the slate and the trigger of the report', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Sunrise from the station, long lens' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Takes' }).getByRole('listitem')).toHaveCount(5)
    await expect(page.getByRole('button', { name: 'More options for Sunrise from the station, long lens' })).toBeVisible()
    expect(await page.content()).not.toMatch(/<style|\sstyle=/)
  })
})

test.describe('a browser in another language and another part of the world than the server', () => {
  test.use({ locale: 'ar-EG', timezoneId: 'Pacific/Kiritimati' })

  test('takes over the page as it is, without a warning', async ({ page }) => {
    const warnings: string[] = []
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()))
    await openLongtake(page)
    await openReport(page, 3)
    expect(warnings).toEqual([])
  })
})

test('a change that another window made is heard over the stream', async ({ page }) => {
  const stream = page.waitForResponse((response) => new URL(response.url()).pathname === '/refunds/v1/events')
  await openLongtake(page)
  expect((await stream).headers()['content-type']).toBe('text/event-stream')
  await page.request.post('/takes', { data: { prompt: 'Dunes at noon', seconds: 8, ending: 'well' } })
  await expect(wallet(page)).toContainText('240 credits', { timeout: 3000 })
})

test('two visitors have nothing to do with each other, and ids of one are nowhere for the other', async ({ page, browser, baseURL }) => {
  await openLongtake(page)
  await roll(page, 'Only mine', 'The provider fails')
  await expect(page.getByText('No print. The provider failed.')).toBeVisible()
  const mine = await refundsOf(page.request)
  expect(mine).toHaveLength(2)

  const stranger = await browser.newContext({ baseURL: baseURL! })
  expect(await (await stranger.request.get('/')).text()).not.toContain('Only mine')
  const theirs = await refundsOf(stranger.request)
  expect(theirs).toHaveLength(1)
  expect(mine).not.toContain(theirs[0])
  for (const id of mine) {
    const answer = await callRefunds(stranger.request, `refunds/${id}`)
    expect([answer.status(), (await answer.json()).code]).toEqual([404, 'not_found'])
  }
  await stranger.close()
})

test('the cookie is out of reach of scripts and other sites, and the token is kept nowhere', async ({ page, context }) => {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await openLongtake(page)
  const cookies = await context.cookies()
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([{ name: 'longtake', httpOnly: true, sameSite: 'Strict' }])
  const { token } = await (await page.request.get('/session')).json()
  expect(token).toMatch(/^world:/)
  expect(addresses.filter((address) => address.includes('world'))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('world:')
  expect(await statusWithoutCookie(context)).toEqual([401, 401])
})

test.describe('on the day the backend is down', () => {
  test.use({ tolerate: [/status of 503/] })

  test('the page says so, and a try after it is up again brings everything', async ({ page, context }) => {
    await context.addCookies([{ name: 'longtake-outage', value: '1', url: 'http://127.0.0.1:4172' }])
    await page.goto('/')
    await expect(page.getByRole('alert').filter({ hasText: 'Longtake is overloaded just now. Please try again in a minute.' })).toBeVisible()
    await context.clearCookies({ name: 'longtake-outage' })
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { name: 'Sunrise from the station, long lens' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Takes' }).getByRole('listitem')).toHaveCount(5)
  })
})

test.describe('on a poor connection', () => {
  test.use({ tolerate: [/ERR_INTERNET_DISCONNECTED|Failed to load resource/] })

  test('a take that could not be rolled is told, and what was written is still there', async ({ page, context }) => {
    await openLongtake(page)
    await context.setOffline(true)
    await roll(page, 'A lighthouse in fog')
    await expect(page.getByRole('alert').filter({ hasText: 'Longtake cannot be reached just now.' }).last()).toBeVisible()
    await expect(page.getByLabel('Next take')).toHaveValue('A lighthouse in fog')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Roll' }).click()
    await expect(page.getByRole('heading', { name: 'A lighthouse in fog' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  })

  test('a slow answer is waited for in sight, and impatience costs nothing', async ({ page }) => {
    await openLongtake(page)
    await page.route('/takes', async (route) => {
      if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await roll(page, 'A lighthouse in fog')
    const rolling = page.getByRole('button', { name: 'Rolling' })
    await expect(rolling).toBeVisible()
    await rolling.click()
    await expect(page.getByRole('heading', { name: 'A lighthouse in fog' })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Takes' }).getByRole('listitem')).toHaveCount(6)
    await expect(wallet(page)).toContainText('260 credits')
  })
})

async function callRefunds(request: APIRequestContext, path: string) {
  const { token } = await (await request.get('/session')).json()
  return request.get(`/refunds/v1/${path}`, { headers: { Authorization: `Bearer ${token}` } })
}

async function refundsOf(request: APIRequestContext): Promise<string[]> {
  const { items } = (await (await callRefunds(request, 'refunds')).json()) as { items: { id: string }[] }
  return items.map(({ id }) => id)
}

async function statusWithoutCookie(context: BrowserContext): Promise<number[]> {
  const { token } = await (await context.request.get('/session')).json()
  await context.clearCookies()
  const answers = [await context.request.get('/session'), await context.request.get('/refunds/v1/wallet', { headers: { Authorization: `Bearer ${token}` } })]
  return answers.map((answer) => answer.status())
}
