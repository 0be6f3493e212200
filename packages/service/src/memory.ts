import type { Store, Table, Transaction, Where } from './ports.ts'
import type { IncidentRow, Row, Tables } from './rows.ts'

export const TABLES = [
  'wallets',
  'lots',
  'entries',
  'history',
  'packs',
  'generations',
  'results',
  'reports',
  'refunds',
  'changes',
  'keys',
  'attachments',
  'withdrawals',
] as const satisfies (keyof Tables)[]

/** The rows of one wallet, by table and id. */
export type WalletRows = { [Name in keyof Tables]: Map<string, Tables[Name]> }

/** One write of a transaction; `row` null: deleted. */
export type Write = { table: keyof Tables; id: string; row: Row | null }

/**
 * The tables of a wallet that has nothing yet.
 *
 * @example
 * ```ts
 * const wallets = new Map<string, WalletRows>()
 * const rows = wallets.get(walletId) ?? emptyRows()
 * ```
 */
export function emptyRows(): WalletRows {
  return Object.fromEntries(TABLES.map((name) => [name, new Map()])) as unknown as WalletRows
}

/**
 * A transaction over rows in memory: writes stay aside until they are applied together.
 *
 * @example
 * ```ts
 * const { tx, writes } = openRows(rows)
 * const result = await work(tx)
 * applyWrites(rows, writes())
 * ```
 */
export function openRows(rows: WalletRows): {
  tx: Transaction
  /** What the transaction has written so far. */
  writes: () => Write[]
} {
  const asides = new Map<keyof Tables, Map<string, Row | null>>()
  function open<Name extends keyof Tables>(name: Name): Table<Tables[Name]> {
    type R = Tables[Name]
    const kept = rows[name] as Map<string, R>
    const aside = new Map<string, R | null>()
    asides.set(name, aside)
    return {
      async get(id) {
        const written = aside.get(id)
        return written === undefined ? kept.get(id) : (written ?? undefined)
      },
      async put(row) {
        aside.set(row.id, freeze(row))
      },
      async delete(id) {
        aside.set(id, null)
      },
      async list({ before = Infinity, after = -Infinity, limit, ...which } = {}) {
        const isAsked = matcherOf<R>(which)
        const found = rowsOf(kept, aside).filter((row) => row.sequence < before && row.sequence > after && isAsked(row))
        found.sort((one, other) => other.sequence - one.sequence)
        return limit === undefined ? found : found.slice(0, limit)
      },
      count: async (which) => rowsOf(kept, aside).filter(matcherOf<R>(which)).length,
    }
  }
  const tx = Object.fromEntries(TABLES.map((name) => [name, open(name)])) as unknown as Transaction
  return {
    tx,
    writes: () => [...asides].flatMap(([table, aside]) => [...aside].map(([id, row]) => ({ table, id, row }))),
  }
}

const rowsOf = <R extends Row>(kept: ReadonlyMap<string, R>, aside: ReadonlyMap<string, R | null>): R[] => {
  if (aside.size === 0) return [...kept.values()]
  return [...kept.values()].filter(({ id }) => !aside.has(id)).concat([...aside.values()].filter((row) => row !== null))
}

/** Says of a row whether it is asked for. */
function matcherOf<R extends Row>({ where = {}, among = {}, atLeast = {}, atMost = {}, containing = {} }: Where<R>): (row: R) => boolean {
  const columns = <Wanted>(wanted: object) => Object.entries(wanted) as [keyof R, Wanted][]
  const tests = [
    ...columns(where).map(([column, value]) => (row: R) => row[column] === value),
    ...columns<readonly unknown[]>(among).map(([column, values]) => (row: R) => values.includes(row[column])),
    ...columns<number>(atLeast).map(([column, least]) => (row: R) => Number(row[column]) >= least),
    ...columns<number>(atMost).map(([column, most]) => (row: R) => Number(row[column]) <= most),
    ...columns<string>(containing).map(([column, piece]) => (row: R) => String(row[column]).includes(piece)),
  ]
  return (row) => tests.every((test) => test(row))
}

/**
 * Lets the writes of a transaction land.
 *
 * @example
 * ```ts
 * applyWrites(rows, writes())
 * ```
 */
export function applyWrites(rows: WalletRows, writes: readonly Write[]): void {
  for (const { table, id, row } of writes) {
    const kept = rows[table] as Map<string, Row>
    if (row) kept.set(id, row)
    else kept.delete(id)
  }
}

/**
 * Runs jobs of one key one after another.
 *
 * @example
 * ```ts
 * const inTurn = createTurns()
 * await inTurn(walletId, () => work(tx)) // two of one wallet never overlap
 * ```
 */
export function createTurns(): <T>(key: string, job: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (key, job) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(job, job)
    last.set(key, mine)
    const forget = () => {
      if (last.get(key) === mine) last.delete(key)
    }
    mine.then(forget, forget)
    return mine
  }
}

/**
 * Who wants to hear of changes, by wallet.
 *
 * @example
 * ```ts
 * const { watch, tell } = createWatchers()
 * const stop = watch(walletId, () => console.log('changed'))
 * tell(walletId)
 * ```
 */
export function createWatchers() {
  const watchers = new Map<string, Set<() => void>>()
  return {
    /** Calls back whenever the wallet is told of. Returns how to stop. */
    watch(walletId: string, changed: () => void) {
      const mine = watchers.get(walletId) ?? new Set()
      watchers.set(walletId, mine.add(changed))
      return () => {
        mine.delete(changed)
        if (mine.size === 0) watchers.delete(walletId)
      }
    },
    /** Says that the wallet has changed. */
    tell(walletId: string) {
      for (const changed of watchers.get(walletId) ?? []) changed()
    },
  }
}

/**
 * A store in memory, for tests and development.
 *
 * @example
 * ```ts
 * const store = createMemoryStore()
 * ```
 */
export function createMemoryStore(): Store {
  const wallets = new Map<string, WalletRows>()
  const incidents = new Map<string, IncidentRow>()
  const inTurn = createTurns()
  const { watch, tell } = createWatchers()
  return {
    transaction: (walletId, work) =>
      inTurn(walletId, async () => {
        const rows = wallets.get(walletId) ?? emptyRows()
        const { tx, writes } = openRows(rows)
        const result = await work(tx)
        const written = writes()
        applyWrites(rows, written)
        wallets.set(walletId, rows)
        if (written.length > 0) tell(walletId)
        return result
      }),
    async walletOf(table, id) {
      for (const [walletId, rows] of wallets) if (rows[table].has(id)) return walletId
      return undefined
    },
    watch,
    unmatched: async () =>
      [...wallets.values()].flatMap(({ withdrawals }) => [...withdrawals.values()].filter(({ refundId }) => refundId === null)),
    wallets: () => [...wallets.keys()],
    incidents: {
      list: async () => [...incidents.values()],
      put: async (incident) => void incidents.set(incident.id, freeze(incident)),
    },
  }
}

/** Rows are never changed in place; a slip throws at once instead of leaking out of a transaction. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) freeze(inner)
  return value
}
