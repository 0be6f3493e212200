/// <reference types="vite/client" />
import { words as english } from '../../packages/react/src/languages/pseudo/words.ts'
import type { MessageOverrides, Messages } from '../../packages/react/src/languages/messages.ts'
import { probe, type Probed } from './probe.ts'
import { readSources } from './signatures.ts'
import { check, casesOf, say, type Wordings } from './template.ts'
import { signatureOf } from './values.ts'

const files = import.meta.glob<string>('../../packages/react/src/languages/en/*.ts', { query: '?raw', import: 'default', eager: true })
const sources = readSources(Object.values(files))

/** A message that can be edited. */
export type Entry = {
  readonly id: string
  readonly group: string
  readonly key: string
  /** What the English source says of it. */
  readonly note: string | null
  /** How it is worded without a change. Found out when it is asked for. */
  readonly probed: () => Probed
}

export type Catalog = { readonly tag: string; readonly entries: readonly Entry[]; readonly byId: ReadonlyMap<string, Entry> }

/** What was changed, by the id of the message. */
export type Changes = Readonly<Record<string, Wordings>>

type Groups = Record<string, Record<string, unknown>>

/** Every message of a language, by group and key. */
export function catalogOf(messages: Messages = english): Catalog {
  const { tag } = messages.language
  const entries = Object.entries(messages as unknown as Groups).flatMap(([group, texts]) =>
    group === 'language' ? [] : Object.entries(texts).filter(([, text]) => isText(text)).map(([key, text]) => entryOf(group, key, text, tag)))
  return { tag, entries, byId: new Map(entries.map((entry) => [entry.id, entry])) }
}

const isText = (text: unknown) => typeof text === 'string' || typeof text === 'function'

function entryOf(group: string, key: string, text: unknown, tag: string): Entry {
  const id = `${group}.${key}`
  const source = sources.get(id)
  const isFunction = typeof text === 'function'
  let known: Probed | undefined
  return {
    id, group, key,
    note: source?.note ?? null,
    probed: () => (known ??= probe(text, signatureOf(isFunction ? parametersOf(id) : []), tag)),
  }
}

/** `remedies` are written apart from their group. */
const parametersOf = (id: string) => sources.get(id)?.parameters ?? []

/** How a message is worded now. */
export const wordingsOf = (entry: Entry, changes: Changes): Wordings => ({ ...entry.probed().wordings, ...changes[entry.id] })

/** Whether every wording of a message can be said. */
export function isSound(entry: Entry, wordings: Wordings): boolean {
  const { shape, wordings: before } = entry.probed()
  return casesOf(shape).every(({ key, may }) => check(wordings[key] ?? '', before[key] ?? '', may).every(({ kind }) => kind !== 'wrong'))
}

/** The changes as a provider takes them. What cannot be said stays as it was. */
export function overridesOf({ byId }: Catalog, changes: Changes): MessageOverrides {
  const overrides: Groups = {}
  for (const id of Object.keys(changes)) {
    const entry = byId.get(id)
    if (!entry) continue
    const wordings = wordingsOf(entry, changes)
    if (!isSound(entry, wordings)) continue
    const { shape } = entry.probed()
    const text = isSpoken(entry) ? (...given: unknown[]) => say(shape, wordings, given) : say(shape, wordings, [])
    overrides[entry.group] = { ...overrides[entry.group], [entry.key]: text }
  }
  return overrides
}

/** Whether a message is a function. */
export const isSpoken = ({ group, key }: Entry) => typeof (english as unknown as Groups)[group]?.[key] === 'function'

/** Puts a wording in the place of another. One that is as it was before is no change. */
export function changed(changes: Changes, entry: Entry, key: string, wording: string): Changes {
  const before = entry.probed().wordings
  const { [entry.id]: former, ...rest } = changes
  const now = Object.entries({ ...former, [key]: wording }).filter(([one, text]) => text !== before[one])
  return now.length > 0 ? { ...rest, [entry.id]: Object.fromEntries(now) } : rest
}
