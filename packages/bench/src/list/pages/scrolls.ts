/** What was seen of a list while it was scrolled. */
export type Seen = {
  /** Frames in which a part of the view had no line. */
  blank: number
  frames: number
  /** Elements on the page, at the least and at the most. */
  least: number
  most: number
}

const page = document.documentElement

/** Scrolls by so many pixels in each frame; answers with how long each frame took. */
export async function scroll(step: number, frames: number): Promise<number[]> {
  const lengths: number[] = []
  let last = await nextFrame()
  for (let frame = 0; frame < frames; frame++) {
    const stamp = await nextFrame(() => {
      page.scrollTop += step
    })
    lengths.push(stamp - last)
    last = stamp
  }
  return lengths
}

/** Scrolls before each frame, as a finger does, and looks at what was painted in it. */
export async function lookWhileScrolling(step: number, frames: number): Promise<Seen> {
  const seen: Seen = { blank: 0, frames, least: Infinity, most: 0 }
  for (let frame = 0; frame < frames; frame++) {
    await new Promise((rest) => setTimeout(rest))
    page.scrollTop += step
    await new Promise<void>((painted) => requestAnimationFrame(() => afterPaint(painted)))
    if (isBlankSomewhere()) seen.blank++
    const elements = document.querySelectorAll('*').length
    seen.least = Math.min(seen.least, elements)
    seen.most = Math.max(seen.most, elements)
  }
  return seen
}

/** More pixels than the lines of two may be apart by rounding. */
const HAIR = 2

function isBlankSomewhere(): boolean {
  let covered = 0
  // In the document they are in the order in which they are seen.
  for (const line of document.querySelectorAll('[aria-posinset]')) {
    const { top, bottom } = line.getBoundingClientRect()
    if (bottom < 0) continue
    if (top > covered + HAIR || covered > innerHeight) break
    if (getComputedStyle(line).visibility === 'visible') covered = Math.max(covered, bottom)
  }
  return covered < innerHeight - HAIR
}

const nextFrame = (act?: () => void) =>
  new Promise<number>((done) =>
    requestAnimationFrame((stamp) => {
      act?.()
      done(stamp)
    }),
  )

function afterPaint(then: () => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = then
  port2.postMessage(null)
}
