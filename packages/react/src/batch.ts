/** Long enough for everything that appears together, too short for anyone to notice. Milliseconds. */
const GATHERING = 12

type Load<Answer> = (ids: string[]) => Promise<ReadonlyMap<string, Answer>>

/**
 * Gathers single questions into one. An answer that leaves a question out answers it with null. Where one bad question
 * spoils them all, `isSpoilt` says so of the error, and the halves are asked apart.
 */
export function createBatch<Answer>(load: Load<Answer>, isSpoilt: (error: unknown) => boolean) {
  let gathering: { ids: Set<string>; answers: Promise<ReadonlyMap<string, Answer>> } | null = null

  async function loadApart(ids: string[]): Promise<ReadonlyMap<string, Answer>> {
    try {
      return await load(ids)
    } catch (error) {
      if (!isSpoilt(error)) throw error
      if (ids.length === 1) return new Map()
      const middle = ids.length >> 1
      const halves = await Promise.all([loadApart(ids.slice(0, middle)), loadApart(ids.slice(middle))])
      return new Map(halves.flatMap((half) => [...half]))
    }
  }

  return async function ask(id: string): Promise<Answer | null> {
    if (!gathering) {
      const ids = new Set<string>()
      const answers = new Promise((resolve) => setTimeout(resolve, GATHERING)).then(() => {
        gathering = null
        return loadApart([...ids])
      })
      gathering = { ids, answers }
    }
    gathering.ids.add(id)
    return (await gathering.answers).get(id) ?? null
  }
}
