import type { ElementType } from 'react'

type Prop = { required?: boolean; description?: string; tsType?: { name: string; raw?: string } }
type Docgen = { description?: string; props?: Readonly<Record<string, Prop>> }

/** What Storybook reads of a component in its source, and hangs on it. */
export const docgenOf = (component: ElementType): Docgen => (component as unknown as Readonly<Record<string, Docgen>>)['__docgenInfo'] ?? {}

/** What a TSDoc says, apart from what holds where nothing is set. */
export function splitNote(description: string): { note: string; byDefault: string | null } {
  const [note = '', byDefault] = description.split(/@default\s+/)
  return { note: oneLine(note), byDefault: byDefault ? oneLine(byDefault) : null }
}

/** A type without what every optional prop takes. */
export const typeText = (type: string): string => oneLine(type).replace(/ \| undefined$/, '').replace(/^\((.*)\)$/, '$1')

/** Paragraphs apart, lines of one together. */
export const paragraphs = (text: string): string[] => text.split(/\n\s*\n/).map(oneLine).filter(Boolean)

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** A TSDoc, and the example in it. */
export function splitExample(text: string): { about: string; example: string } {
  const [about = '', example = ''] = text.split(/@example\s*```tsx\n/)
  return { about: about.trim(), example: example.replace(/```\s*$/, '').trim() }
}

export type Declared = { about: string; example: string; code: string }

/** A declaration that a source exports: its TSDoc, its example, and its own lines; of a function its head alone. */
export function declaredIn(source: string, name: string): Declared {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\nexport (type|function) ${name}\\b`).exec(source)
  if (!found) throw new Error(`There is no ${name} with a TSDoc here.`)
  const [whole, comment = '', kind] = found
  const text = comment.replaceAll(/^\s*\* ?/gm, '').trim()
  const rest = source.slice(found.index + whole.length - `${kind} ${name}`.length)
  const code = kind === 'function' ? rest.slice(0, rest.indexOf(' {\n')) : /^[^]*?(?=\n\n)/.exec(`${rest}\n\n`)![0]
  return { ...splitExample(text), code }
}
