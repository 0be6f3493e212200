/**
 * Lets so many tasks run at once. The others wait in line, first come, first served; they leave it when their signal
 * ends.
 */
export function createLanes(most: number) {
  let free = most
  const line = new Set<() => void>()

  const wait = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      line.add(resolve)
      signal.addEventListener('abort', () => line.delete(resolve) && reject(signal.reason as Error), { once: true })
    })

  return async function run<Answer>(signal: AbortSignal, task: () => Promise<Answer>): Promise<Answer> {
    signal.throwIfAborted()
    if (free > 0) free -= 1
    else await wait(signal)
    try {
      signal.throwIfAborted()
      return await task()
    } finally {
      const [next] = line
      if (next) {
        line.delete(next)
        next()
      } else free += 1
    }
  }
}
