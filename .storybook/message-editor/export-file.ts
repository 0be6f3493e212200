import { type Catalog, type Changes, type Entry, isSound, isSpoken, wordingsOf } from './catalog.ts'
import { casesOf, type Form, type Fork, partsOf, say, type Shape, type Wordings } from './template.ts'
import type { Value } from './values.ts'

/** The changes as a module of a host: texts, and functions made of nothing but texts and names. */
export function moduleOf(catalog: Catalog, changes: Changes): string {
  const entries = Object.keys(changes).flatMap((id) => catalog.byId.get(id) ?? []).filter((entry) => isSound(entry, wordingsOf(entry, changes)))
  const groups = [...new Set(entries.map(({ group }) => group))].toSorted().map((group) => {
    const lines = entries.filter((entry) => entry.group === group).map((entry) => `    ${nameOf(entry.key)}: ${codeOf(entry, wordingsOf(entry, changes))},\n`)
    return `  ${nameOf(group)}: {\n${lines.join('')}  },\n`
  })
  const body = groups.join('')
  const plural = body.includes('plural.select') ? `const plural = new Intl.PluralRules(${JSON.stringify(catalog.tag)})\n\n` : ''
  return `import type { MessageOverrides } from '@makegood/react'

${plural}/** For \`<RefundProvider messages={messages}>\`, beside the language ${JSON.stringify(catalog.tag)}. */
export const messages: MessageOverrides = {
${body}}
`
}

const nameOf = (key: string) => (/^[a-z_$][\w$]*$/i.test(key) ? key : JSON.stringify(key))

function codeOf(entry: Entry, wordings: Wordings): string {
  const { shape } = entry.probed()
  if (!isSpoken(entry)) return JSON.stringify(say(shape, wordings, []))
  const code = expressionOf(shape, wordings, shape.forks, '')
  const heads = shape.signature.heads
  const isUsed = (name: string) => new RegExp(`(?<![\\w."])${name}(?!\\w)`).test(withoutTexts(code))
  if (heads.some(({ name }) => name === 'params')) {
    const used = heads.map(({ name }) => name).filter(isUsed)
    return `(${used.length > 0 ? `{ ${used.join(', ')} }` : ''}) => ${code}`
  }
  const last = heads.findLastIndex(({ name }) => isUsed(name))
  return `(${heads.slice(0, last + 1).map(({ name }) => (isUsed(name) ? name : `_${name}`)).join(', ')}) => ${code}`
}

const withoutTexts = (code: string) => code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '')

function expressionOf(shape: Shape, wordings: Wordings, forks: readonly Fork[], key: string): string {
  const [fork, ...rest] = forks
  if (!fork) return textOf(shape, wordings[key] ?? wordings[casesOf(shape).at(-1)!.key] ?? '')
  const { value, forms } = fork
  const branch = (form: Form) => expressionOf(shape, wordings, rest, `${key}${key && ' '}${value.name}:${form}`)
  const [last, ...before] = forms.toReversed()
  const code = before.toReversed().map((form) => [form, branch(form)] as const)
  return code.reduceRight((otherwise, [form, then]) => (then === otherwise ? then : choose(value, form, then, otherwise)), branch(last!))
}

function choose({ asked, kind }: Value, form: Form, then: string, otherwise: string): string {
  if (form === 'missing' || form === 'no') return `(${asked} ? ${otherwise} : ${then})`
  const count = kind === 'counted' ? `Number(${asked})` : asked
  return form === 'none' ? `(${count} === 0 ? ${then} : ${otherwise})` : `(plural.select(${count}) === ${JSON.stringify(form)} ? ${then} : ${otherwise})`
}

/** Texts are written as JSON writes them, and names stand in no text: nothing that was typed is ever code. */
function textOf({ signature }: Shape, wording: string): string {
  const parts = partsOf(wording).parts.map((part) => ('text' in part ? JSON.stringify(part.text) : (signature.values.find(({ name }) => name === part.name)?.said ?? '""')))
  return parts.join(' + ') || '""'
}
