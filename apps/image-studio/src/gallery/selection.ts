import type { ReportedResult } from '@makegood/react'
import { useState } from 'react'

/** Pictures that were chosen on the wall, to do one thing with all of them. */
export type Selection = {
  /** Null: nobody is choosing. */
  chosen: ReadonlyMap<string, ReportedResult> | null
  begin(): void
  toggle(result: ReportedResult): void
  end(): void
}

export function useSelection(): Selection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, ReportedResult> | null>(null)
  return {
    chosen,
    begin: () => setChosen(new Map()),
    toggle(result) {
      const next = new Map(chosen)
      if (!next.delete(result.resultId)) next.set(result.resultId, result)
      setChosen(next)
    },
    end: () => setChosen(null),
  }
}
