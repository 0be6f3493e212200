import { joined } from './prose.ts'

/** A condition in words: one sentence, or several of which all or any must hold. */
export type Said = string | { join: 'and' | 'or'; parts: Said[] }

const always = (holds: boolean) => (holds ? 'nothing more has to hold' : 'something holds that never can')

/** What joins the same way is one list; of nothing all holds, and not any. */
export function group(join: 'and' | 'or', parts: readonly Said[]): Said {
  const flat = parts.flatMap((part) => (typeof part !== 'string' && part.join === join ? part.parts : [part]))
  if (flat.length === 0) return always(join === 'and')
  return flat.length === 1 ? flat[0]! : { join, parts: flat }
}

/** A condition in one sentence; null where only a list says it without doubt. */
export function inline(said: Said): string | null {
  if (typeof said === 'string') return said
  const parts = said.parts.map((part) =>
    typeof part === 'string' ? part : part.parts.length <= 2 ? eitherOr(part) : null,
  )
  if (parts.length > 3 || parts.some((part) => part === null)) return null
  const known = parts as string[]
  // "a, b or c" inside of one sentence would be read together with what joins it.
  const loose = known.some((part, index) => typeof said.parts[index] !== 'string' || / (and|or) /.test(part))
  return loose ? known.join(`, ${said.join} `) : joined(known, said.join)
}

function eitherOr({ join, parts }: Exclude<Said, string>): string | null {
  if (!parts.every((part) => typeof part === 'string')) return null
  return `${join === 'or' ? 'either' : 'both'} ${parts.join(` ${join} `)}`
}

/** A condition as a list of Markdown, each part deeper where it joins otherwise. */
export function listed(said: Said, indent: string): string[] {
  if (typeof said === 'string') return [`${indent}- ${said}`]
  return said.parts.flatMap((part, index) => {
    const more = index < said.parts.length - 1 ? `, ${said.join}` : ''
    const line = inline(part)
    return line === null ? headed(part, indent, more) : [`${indent}- ${line}${more}`]
  })
}

/** A list under a line that says whether all of it must hold. */
export function headed(said: Said, indent: string, note: string): string[] {
  const all = typeof said === 'string' || said.join === 'and'
  return [`${indent}- ${all ? 'all of these' : 'one of these'}${note}:`, ...listed(said, `${indent}  `)]
}

/** A condition in one line whatever its depth: brackets hold together what joins otherwise. */
export function spelled(said: Said): string {
  if (typeof said === 'string') return said
  return said.parts.map((part) => (typeof part === 'string' ? part : `(${spelled(part)})`)).join(` ${said.join} `)
}
