'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { useRefunds } from '../context.ts'
import type { ReportWatch } from '../desk.ts'
import { newsOf } from './news.ts'

/** Something that is known of a result; `before` until the code that knows it is there. */
export function useResult<Value>(resultId: string, read: (watch: ReportWatch) => Value, before: Value): Value {
  const { desk } = useRefunds('useReport()')
  const subscribe = useCallback((listener: () => void) => newsOf(desk).listen(resultId, listener), [desk, resultId])
  const now = () => {
    const watch = desk.watch()
    return watch ? read(watch) : before
  }
  return useSyncExternalStore(subscribe, now, () => before)
}
