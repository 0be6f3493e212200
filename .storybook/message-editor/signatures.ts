/** What a message takes, as the English source writes it. No type: it is written elsewhere. */
export type Parameter = { readonly name: string; readonly type: string | null }

/** What the source says of a message beyond its words. */
export type Source = { readonly parameters: readonly Parameter[]; readonly note: string | null }

const GROUP = /^(?:  '?([\w.]+)'?: \{|const (\w+)\b.* = \{|export const (\w+) = \{)/
const KEY = /^ {2,4}'?([\w.]+)'?: \(([^)]*)\)(?:: \w+)? =>/
const NOTE = /^\s*\/\*\* (.*?) \*\/$/
const ANY_KEY = /^ {2,4}'?([\w.]+)'?:/
const REASON: Parameter = { name: 'context', type: 'ReasonContext' }
/** Groups whose members all take a reason, most of them without a look at it. */
const REASONS = new Set(['reasons', 'shortReasons'])

/** Reads the names and types of what messages take, by `group.key`: when the program runs they are gone. */
export function readSources(files: readonly string[]): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>()
  for (const file of files) {
    let group = ''
    let note: string | null = null
    for (const line of file.split('\n')) {
      const opened = GROUP.exec(line)
      if (opened) group = opened[1] ?? opened[2] ?? opened[3]!
      const key = ANY_KEY.exec(line)?.[1]
      if (key && !opened) found.set(`${group}.${key}`, { parameters: parametersOf(group, KEY.exec(line)?.[2]), note })
      const written = NOTE.exec(line)?.[1]
      if (written) note = written
      else note = null
    }
  }
  return found
}

function parametersOf(group: string, written: string | undefined): readonly Parameter[] {
  if (REASONS.has(group)) return [REASON]
  return (written ?? '').split(/,(?![^{]*\})/).map((one) => one.trim()).filter(Boolean).map((one) => {
    const [name = '', type] = one.split(/:(.*)/)
    return { name: name.trim().replace(/^_/, ''), type: type?.trim() ?? null }
  })
}
