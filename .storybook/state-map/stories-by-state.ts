/** A story that shows a state. */
export type ShownIn = { readonly id: string; readonly name: string }

type Entry = { readonly id: string; readonly name: string; readonly type: string; readonly tags?: readonly string[] }

/** The stories by the states that their tags name, from the index of Storybook; null where there is none to read. */
export async function storiesByState(): Promise<ReadonlyMap<string, readonly ShownIn[]> | null> {
  const answer = await fetch('index.json').catch(() => null)
  const index = answer?.ok ? ((await answer.json().catch(() => null)) as { entries?: Record<string, Entry> } | null) : null
  if (!index?.entries) return null
  const found = new Map<string, ShownIn[]>()
  for (const { id, name, type, tags = [] } of Object.values(index.entries)) {
    if (type !== 'story') continue
    for (const tag of tags) found.set(tag, [...(found.get(tag) ?? []), { id, name }])
  }
  return found
}
