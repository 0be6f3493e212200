import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { findLosses, findSmall, findUnreachable } from '../testing/faults.ts'
import { hostElement } from '../testing/host.ts'

/** A surface as faulty as it says. */
async function show(html: string) {
  await page.viewport(320, 640)
  const host = hostElement('div')
  host.className = 'makegood'
  // Of this test alone: ours never sets markup.
  host.innerHTML = html
}

describe('what is looked for', () => {
  it('is a page that scrolls sideways, with what reaches beyond its edge', async () => {
    await show('<p style="inline-size: 400px; margin: 0">Words that go on and on and on, far beyond the edge of so narrow a page</p>')
    expect(findLosses()).toEqual([expect.stringContaining('scrolls sideways: <html'), expect.stringContaining('beyond the edge: “Words')])
  })

  it('is text that is cut off, at its end or below', async () => {
    await show(
      '<div style="inline-size: 60px; overflow: hidden; white-space: nowrap"><span>Twelve credits</span></div>' +
        '<div style="block-size: 10px; overflow: hidden"><span>Three lines<br>of words<br>in one</span></div>',
    )
    expect(findLosses().filter((fault) => fault.startsWith('cut off'))).toEqual([expect.stringContaining('Twelve'), expect.stringContaining('Three lines')])
  })

  it('is text that lies over other text', async () => {
    await show('<p style="margin: 0">One</p><p style="margin: -12px 0 0">Two</p>')
    expect(findLosses()).toEqual(['over each other: “One” and “Two”'])
  })

  it('is a button under something else', async () => {
    await show('<button>Send</button><div style="position: fixed; inset: 0; background: #fff"></div>')
    expect(findUnreachable()).toEqual([expect.stringContaining('“Send”')])
  })

  it('is a target too small for a finger, or for a mouse where another is near', async () => {
    await show(
      '<style>button { all: unset; display: inline-block }</style>' +
        '<button style="inline-size: 20px; block-size: 20px">a</button><button style="inline-size: 20px; block-size: 20px">b</button>' +
        '<div style="block-size: 60px"></div><button style="inline-size: 20px; block-size: 20px">c</button>',
    )
    expect(findSmall(24, true).map((fault) => fault.match(/“.”/)?.[0])).toEqual(['“a”', '“b”'])
    expect(findSmall(44)).toHaveLength(3)
  })

  it('is nothing else', async () => {
    await show('<p>Read <a href="#">the rules</a> first.</p><button style="inline-size: 48px; block-size: 48px">Go</button>')
    expect([...findLosses(), ...findUnreachable(), ...findSmall(44)]).toEqual([])
  })
})
