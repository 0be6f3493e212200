/** What is known of something, with news of it. It is the same object until something changes. */
export type Store<State> = {
  get(): State
  subscribe(listener: () => void): () => void
}

/** Makes a store of what others know. */
export function createStore<Sources extends readonly unknown[], State>(
  read: () => Sources,
  make: (sources: Sources) => State,
  subscribe: Store<State>['subscribe'],
): Store<State> {
  let known: { sources: Sources; state: State } | null = null
  return {
    subscribe,
    get() {
      const sources = read()
      if (!known?.sources.every((source, index) => Object.is(source, sources[index]))) known = { sources, state: make(sources) }
      return known.state
    },
  }
}
