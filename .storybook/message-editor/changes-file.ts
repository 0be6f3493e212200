import type { Catalog, Changes } from './catalog.ts'
import { casesOf } from './template.ts'

/** The changes as a file that can be opened again. */
export const changesFile = (tag: string, changes: Changes) => `${JSON.stringify({ makegoodMessages: 1, language: tag, changes }, null, 2)}\n`

/** What a file says; what it says of messages that are not there is told by their ids. */
export type Opened = { readonly changes: Changes; readonly unknown: readonly string[] }

/** Reads a file of changes. Throws what to say when it is none. */
export function readChanges(text: string, catalog: Catalog): Opened {
  const file = parse(text)
  if (!isObject(file) || !isObject(file['changes'])) throw new Error('This is no file of changed messages.')
  if (file['language'] !== catalog.tag) throw new Error(`This file is for the language “${String(file['language'])}”. Choose that in the toolbar first.`)
  const changes: Record<string, Record<string, string>> = {}
  const unknown: string[] = []
  for (const [id, wordings] of Object.entries(file['changes'])) {
    const entry = catalog.byId.get(id)
    const known = entry ? new Set(casesOf(entry.probed().shape).map(({ key }) => key)) : new Set<string>()
    const texts = isObject(wordings) ? Object.entries(wordings).filter((one): one is [string, string] => known.has(one[0]) && typeof one[1] === 'string') : []
    if (texts.length > 0) changes[id] = Object.fromEntries(texts)
    else unknown.push(id)
  }
  return { changes, unknown }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('This is no JSON. Open the .json file that was saved beside the .ts file.')
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
