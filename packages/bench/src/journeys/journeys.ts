import type { Locator, Page } from 'playwright'
import type { Host } from './host.ts'
import type { Visit } from './visit.ts'

export type Journey = {
  /** The page that it begins on. */
  page: string
  /** What a person does there. */
  run(visit: Visit, host: Host): Promise<void>
}

const GALLERY = 100

async function generate({ world }: Host, count: number): Promise<string[]> {
  await world.buyPack({ credits: 4 * count + 4 })
  const ids: string[] = []
  for (let at = 0; at < count; at++) ids.push((await world.generate()).generation.results[0]!.id)
  return ids
}

/** Opens a page of the host and waits for what it is to show. */
const open = (host: Host, path: string, shown: (page: Page) => Locator) => async (page: Page) => {
  await page.goto(`${host.url}/${path}`)
  await shown(page).waitFor()
}

async function openGallery(visit: Visit, host: Host, name: string, shown: (page: Page) => Locator): Promise<void> {
  const ids = await generate(host, GALLERY)
  const query = new URLSearchParams(ids.map((id) => ['result', id])).toString()
  await visit.step(`open a gallery of ${GALLERY}`, open(host, `${name}?${query}`, shown))
}

const more = (page: Page) => page.getByRole('button', { name: /^More options/ })
const badResult = (page: Page) => page.getByRole('menuitem', { name: /^Bad result.*back/ })
const returned = (page: Page) => page.getByRole('button', { name: /Returned/ })

/** The journeys of a host's users, by name. */
export const journeys: Record<string, Journey> = {
  'a report': {
    page: 'menus',
    async run(visit, host) {
      await openGallery(visit, host, 'menus', (page) => more(page).last())
      await visit.step('open a menu', async (page) => {
        await more(page).first().click()
        await badResult(page).waitFor()
      })
      await visit.step('open the report', async (page) => {
        await badResult(page).click()
        await page.getByRole('radio').first().waitFor()
      })
      await visit.step('submit it', async (page) => {
        await page.getByRole('radio').first().click()
        await page.getByRole('textbox').fill('Two left hands, and the face is not mine at all.')
        await page.getByRole('button', { name: 'Submit' }).click()
        await page.getByRole('button', { name: 'Done' }).waitFor()
      })
      await visit.step('open the next menu', async (page) => {
        await page.getByRole('button', { name: 'Done' }).click()
        await more(page).nth(1).click()
        await page.getByRole('menuitem').waitFor()
      })
    },
  },
  badges: {
    page: 'badges',
    async run(visit, host) {
      await openGallery(visit, host, 'badges', (page) => page.getByText('generation').last())
    },
  },
  areas: {
    page: 'areas',
    async run(visit, host) {
      await openGallery(visit, host, 'areas', (page) => page.getByText('generation').last())
      await visit.step('right click', async (page) => {
        await page.getByText('generation').first().click({ button: 'right' })
        await badResult(page).waitFor()
      })
    },
  },
  balance: {
    page: 'balance',
    async run(visit, host) {
      await host.world.buyPack()
      await visit.step('open it', open(host, 'balance', (page) => page.getByText('100')))
    },
  },
  history: {
    page: 'history',
    async run(visit, host) {
      await host.world.buyPack()
      await host.world.generate({ outcome: 'failed' })
      await visit.step('open it', open(host, 'history', (page) => returned(page)))
      await visit.step('open a refund', async (page) => {
        await returned(page).click()
        await page.getByRole('dialog').getByText(/^MG-/).waitFor()
      })
      await visit.step('open its proof', (page) => page.getByRole('button', { name: 'How it was decided' }).click())
      await visit.step('close it; a run fails', async (page) => {
        await page.keyboard.press('Escape')
        await host.world.generate({ outcome: 'failed' })
        await returned(page).nth(1).waitFor()
      })
      await visit.step('reload', async (page) => {
        await page.reload()
        await returned(page).first().waitFor()
      })
    },
  },
  'history in two tabs': {
    page: 'history',
    async run(visit, host) {
      await host.world.buyPack()
      await host.world.generate({ outcome: 'failed' })
      const show = open(host, 'history', (page) => returned(page))
      await visit.step('open it', show)
      const second = await visit.context.newPage()
      await visit.step('open it in a second tab', () => show(second))
      await visit.step('a run fails', async (page) => {
        await host.world.generate({ outcome: 'failed' })
        await returned(page).nth(1).waitFor()
        await returned(second).nth(1).waitFor()
      })
    },
  },
  'a pack': {
    page: 'packs',
    async run(visit, host) {
      await host.world.buyPack()
      const request = (page: Page) => page.getByRole('button', { name: /^Request/ })
      await visit.step('open the form', open(host, 'packs', (page) => page.getByRole('button', { name: /^Pack of 100/ })))
      await visit.step('open a pack', async (page) => {
        await page.getByRole('button', { name: /^Pack of 100/ }).click()
        await request(page).waitFor()
      })
      await visit.step('ask for its refund', async (page) => {
        await page.getByRole('textbox').fill('I do not need it after all.')
        await request(page).click()
        await page.getByText(/^MG-/).waitFor()
      })
    },
  },
  'a withdrawal': {
    page: 'withdrawal',
    async run(visit, host) {
      const sale = {
        country: 'DE', consumer: true, class: 'digital_service', informed: true, startRequested: true, lossAcknowledged: true,
        confirmed: true,
      } as const
      const pack = await host.world.buyPack({ sale })
      await visit.step('open the page', open(host, `withdrawal?pack=${pack.id}`, (page) => page.getByRole('button')))
      await visit.step('press the button', async (page) => {
        await page.getByRole('button').click()
        await page.getByRole('button', { name: 'confirm withdrawal' }).waitFor()
      })
      await visit.step('confirm', async (page) => {
        await page.getByRole('button', { name: 'confirm withdrawal' }).click()
        await page.getByRole('heading', { name: 'Withdrawal received' }).waitFor()
      })
    },
  },
  useReport: {
    page: 'report-hook',
    async run(visit, host) {
      await openGallery(visit, host, 'report-hook', (page) => page.getByRole('button', { name: 'idle' }).last())
    },
  },
  'useWallet, useWalletHistory, useRefund': {
    page: 'wallet-hooks',
    async run(visit, host) {
      await host.world.buyPack()
      const { refund } = await host.world.generate({ outcome: 'failed' })
      await visit.step('open the page', open(host, `wallet-hooks?refund=${refund!.id}`, (page) => page.getByText(/100 credits.*MG-/)))
    },
  },
  'all on one page': {
    page: 'studio',
    async run(visit, host) {
      await openGallery(visit, host, 'studio', (page) => page.getByRole('button', { name: /4 credits used/ }).last())
    },
  },
}
