import { queryOptions } from '@tanstack/react-query'
import type { Session } from '../session.ts'
import { ours } from './keys.ts'

/** What a report about a result would bring now; null when the service knows no such result. */
export function forecast({ key, forecast: ask }: Session, resultId: string) {
  return queryOptions({
    ...ours,
    queryKey: key('forecast', resultId),
    queryFn: () => ask(resultId),
  })
}
