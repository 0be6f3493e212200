import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import styles from './styles/styles.css?inline'
import layered from './styles/styles.layer.css?inline'
import { hostStyle, withoutOurSheet } from './testing/host.ts'
import { changesIn, hostDocument, lookOfAll } from './testing/host-document.ts'
import { hostile, hostileLayered, LAYERS } from './testing/hostile-sheets.ts'
import { differences, lookOfOurs } from './testing/look-of-ours.ts'
import { surfaces } from './testing/surfaces.tsx'

let host: Element[]
let hostLook: ReturnType<typeof lookOfAll>
// The page itself, and enough of what is on it.
const some = () => host.slice(0, 60)
beforeAll(() => {
  host = hostDocument()
  hostLook = lookOfAll(some())
  return () => host[2]!.remove()
})
afterEach(cleanup)

describe('on the page of a host, whatever stands there,', () => {
  it.each([['styles.css', styles], ['styles.layer.css', layered]])('%s changes nothing', (_, sheet) => {
    withoutOurSheet()
    const before = lookOfAll(host)
    const remove = hostStyle(sheet)
    expect(changesIn(before, lookOfAll(host))).toEqual([])
    remove()
    hostStyle('@property --own { syntax: "*"; inherits: true; initial-value: 1 } [data-tone]::before { color: red }')
    expect(changesIn(before, lookOfAll(host)).length).toBeGreaterThan(host.length)
  })
})

// The place that a host has for us; what stands in it is ours.
const PLACE = `
  html body > div:not(.makegood, :has(> dir)) {
    display: block; position: absolute; inset: 0 auto auto 0; inline-size: 400px; margin: 0; padding: 0; border: 0; box-sizing: border-box; float: none;
    max-inline-size: none; overflow: visible; filter: none; columns: auto; opacity: 1; transform: none; rotate: none; min-height: 0;
  }
`

describe('nothing of the page changes, nor of what is shown by what pages say of elements, for', () => {
  it.each(Object.keys(surfaces))('%s', async (name) => {
    const place = hostStyle(PLACE)
    await surfaces[name]!()
    expect(changesIn(hostLook, lookOfAll(some()))).toEqual([])
    // Something has the focus of the keyboard.
    await userEvent.keyboard('{Tab}')
    const before = lookOfOurs()
    expect(before.size).toBeGreaterThan(300)
    const changes = (sheet: string) => differences(before, lookOfOurs()).map((change) => `${sheet}: ${change}`)
    const found = Object.entries(hostile).flatMap(([sheet, css]) => {
      const remove = hostStyle(css)
      const changed = changes(sheet)
      remove()
      return changed
    })
    const putBack = withoutOurSheet()
    const removeLayered = hostStyle(`${LAYERS} ${layered}`)
    found.push(...changes('styles.layer.css'))
    for (const [sheet, css] of Object.entries(hostileLayered)) {
      const remove = hostStyle(css)
      found.push(...changes(sheet))
      remove()
    }
    removeLayered()
    putBack()
    place()
    expect(found).toEqual([])
  })
})
