import { configure } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { CDPSession } from '@vitest/browser-playwright'
import { cdp, page } from 'vitest/browser'
import { findLosses, findSmall, findUnreachable } from '../testing/faults.ts'
import { hostStyle } from '../testing/host.ts'
import { surfaces } from '../testing/surfaces.tsx'

// Every surface is opened many times over, beside other work.
configure({ asyncUtilTimeout: 10_000 })

/** Lets what follows the size of the page follow. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 120))

/** What is wrong under a style of the host, at a size of the page. */
async function under(name: string, [width, height]: [number, number], css: string, find: () => string[]): Promise<string[]> {
  await page.viewport(width, height)
  const remove = hostStyle(css)
  await settle()
  const faults = find().map((fault) => `${name}: ${fault}`)
  remove()
  return faults
}

async function touch(enabled: boolean) {
  const browser: CDPSession = cdp()
  await browser.send('Emulation.setTouchEmulationEnabled', { enabled })
}

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`
const DOUBLED = ':root { font-size: 200% } body { --makegood-font-size: 28px }'
const DENSE = 'body { --makegood-density: 0.8 }'
const loss = () => [...findLosses(), ...findUnreachable()]

describe.each(Object.entries(surfaces))('%s', (_, show) => {
  it('loses nothing at four times its size, with text of twice its size, or text spaced out; and can be hit', async () => {
    await page.viewport(390, 844)
    await show()
    const faults = [
      ...(await under('at 320 px', [320, 640], '', loss)),
      ...(await under('at 320 × 256 px', [320, 256], '', loss)),
      ...(await under('text doubled', [390, 844], DOUBLED, loss)),
      ...(await under('text spaced', [320, 640], SPACED, loss)),
      ...(await under('with a mouse', [390, 844], DENSE, () => findSmall(24, true))),
    ]
    await touch(true)
    onTestFinished(() => touch(false))
    expect(matchMedia('(pointer: coarse)').matches).toBe(true)
    faults.push(...(await under('by touch', [390, 844], '', () => findSmall(44))))
    faults.push(...(await under('by touch, dense', [390, 844], DENSE, () => findSmall(44))))
    expect(faults).toEqual([])
  })
})
