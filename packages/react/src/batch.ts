/** Long enough for everything that comes into sight together, too short for anyone to notice. Milliseconds. */
const GATHERING = 32

type Load<Answer> = (ids: string[]) => Promise<ReadonlyMap<string, Answer>>

/** Gathers single questions into one. An answer that leaves a question out answers it with null. */
export function createBatch<Answer>(load: Load<Answer>) {
  let gathering: { ids: Set<string>; answers: Promise<ReadonlyMap<string, Answer>> } | null = null

  return async function ask(id: string): Promise<Answer | null> {
    if (!gathering) {
      const ids = new Set<string>()
      const answers = new Promise((resolve) => setTimeout(resolve, GATHERING)).then(() => {
        gathering = null
        return load([...ids])
      })
      gathering = { ids, answers }
    }
    gathering.ids.add(id)
    return (await gathering.answers).get(id) ?? null
  }
}
