/** Where the studio keeps its own few things: the browser's storage, or memory on a server. */
export type Shelf = { read<Value>(name: string): Value | null; write(name: string, value: unknown): void }

/** Over anything that keeps text by name. */
export function createShelf(store: Pick<Storage, 'getItem' | 'setItem'>): Shelf {
  return {
    read: (name) => {
      const text = store.getItem(name)
      return text === null ? null : JSON.parse(text)
    },
    write: (name, value) => store.setItem(name, JSON.stringify(value)),
  }
}

export function createMemoryShelf(): Shelf {
  const kept = new Map<string, string>()
  return createShelf({ getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => void kept.set(name, text) })
}
