import { cdp } from 'vitest/browser'

/** Turns a wheel of the browser's own over a place on the page. */
export async function wheelAt(x: number, y: number, deltaY: number): Promise<void> {
  // The page of the test lies in a frame of the page that the browser shows.
  const frame = window.frameElement!.getBoundingClientRect()
  const scale = frame.width / innerWidth
  const place = { x: frame.left + x * scale, y: frame.top + y * scale }
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...place, deltaX: 0, deltaY })
  await new Promise((done) => void setTimeout(done, 100))
}
