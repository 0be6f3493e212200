/**
 * Runs something while anyone holds it. It ends a moment after the last has let go: what unmounts to mount again
 * (StrictMode, a moved list) keeps it running.
 */
export function createHold(run: () => () => void): () => () => void {
  let holders = 0
  let stop: (() => void) | null = null

  return () => {
    holders += 1
    stop ??= run()
    return () => {
      holders -= 1
      setTimeout(() => {
        if (holders > 0) return
        stop?.()
        stop = null
      })
    }
  }
}
