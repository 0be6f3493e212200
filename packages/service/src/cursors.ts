import type { Page } from '@makegood/contract'
import { invalid } from './problems.ts'
import { toInstant } from './instants.ts'
import type { Row } from './rows.ts'

const LIMIT = 50
const LIMIT_MAX = 100

/** Where a page begins and how long it is. A cursor is the sequence of the last row seen: new rows never move it. */
export function readPaging(query: URLSearchParams): { before?: number; limit: number } {
  const cursor = query.get('cursor')
  const limit = query.get('limit')
  if (limit !== null && !(/^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= LIMIT_MAX)) {
    throw invalid('/limit', `must be a whole number from 1 to ${LIMIT_MAX}`)
  }
  return { limit: limit === null ? LIMIT : Number(limit), ...(cursor !== null && { before: decode(cursor) }) }
}

/** A sequence to go on after. */
export function readSequence(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  if (!/^\d{1,15}$/.test(text)) throw invalid(`/${name}`, 'must be a sequence: a whole number from 0')
  return Number(text)
}

/** A page of rows, asked for with one row more than it shows. */
export function pageOf<R extends Row, Item>(rows: R[], limit: number, now: number, view: (row: R) => Item): Page<Item> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(view),
    nextCursor: rows.length > limit && last ? encode(last.sequence) : null,
    asOf: toInstant(now),
  }
}

const encode = (sequence: number) => btoa(`before:${sequence}`).replaceAll('=', '')

function decode(cursor: string): number {
  let text: string
  try {
    text = atob(cursor)
  } catch {
    text = ''
  }
  const found = /^before:(\d{1,15})$/.exec(text)
  if (!found) throw invalid('/cursor', 'must be the nextCursor of a former page')
  return Number(found[1])
}
