import type { Browser, Page } from 'playwright'
import type { Clicked } from './pages/clicks.ts'
import type { VariantName } from './variants.ts'
import { letIdle, visit } from './visit.ts'

/** The first opening on a page, and one on another card once the first is closed. */
export type ClickCost = { cold: Clicked; warm: Clicked }

const SLOWER = 4

/** Opens two menus with a real mouse on a processor made slower. Late code is there; nothing of it has run yet. */
export async function clickOnce(
  browser: Browser,
  place: { url: string; name: VariantName },
  resultIds: readonly string[],
): Promise<ClickCost> {
  return visit(browser, place, async ({ page, devtools }) => {
    await page.evaluate((ids) => window.page.mount(ids), resultIds)
    await letIdle(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const cold = await click(page, 2)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !document.querySelector('[role="menuitem"]'))
    await page.waitForTimeout(500)
    return { cold, warm: await click(page, 9) }
  })
}

async function click(page: Page, card: number): Promise<Clicked> {
  const box = await page.locator(`.card:nth-child(${card}) button`).boundingBox()
  if (!box) throw new Error(`Card ${card} has no button to click.`)
  const timed = await page.evaluateHandle(() => window.page.timeClick())
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.up()
  return timed.evaluate(({ clicked }) => clicked)
}
