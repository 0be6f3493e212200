/** What the devtools drive of a mocked world: `createRefundWorld` of `@makegood/msw` makes one that fits. */
export type DevtoolsWorld = {
  clock: {
    /** Epoch milliseconds. */
    now(): number
    /** Calls back when somebody moved it. Returns how to stop. */
    subscribe(moved: () => void): () => void
  }
  /** Moves its clock on, by an ISO 8601 duration. */
  advance(duration: string): Promise<void>
  /** The trouble on its network. */
  network: { latency: number; failing: number; offline: boolean; loseAnswer: number }
}
