import type { Signature, Value } from './values.ts'

/** When a wording of a message holds, by one value: it is there or lacks, is true or false, is none, or of a plural form. */
export type Form = 'given' | 'missing' | 'yes' | 'no' | 'none' | Intl.LDMLPluralRule

/** A value that decides which wording holds, and the forms that it has. */
export type Fork = { readonly value: Value; readonly forms: readonly Form[] }

/** The wordings of a message by the forms of its forks, as `count:one what:given`; of a message without forks by ''. */
export type Wordings = Readonly<Record<string, string>>

/** Everything that can be told of how a message is put together. */
export type Shape = { readonly signature: Signature; readonly forks: readonly Fork[]; readonly tag: string }

/** One wording that a message has, and what may be put in there. */
export type Case = { readonly key: string; readonly forms: readonly { readonly value: Value; readonly form: Form }[]; readonly may: readonly string[] }

type Part = { readonly text: string } | { readonly name: string }

const HOLE = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g

/** A wording in its parts. `{{` and `}}` are braces. */
export function partsOf(wording: string): { parts: Part[]; isWhole: boolean } {
  const parts: Part[] = []
  let isWhole = true
  let end = 0
  for (const hole of wording.matchAll(HOLE)) {
    parts.push({ text: wording.slice(end, hole.index) })
    end = hole.index + hole[0].length
    if (hole[1] !== undefined) parts.push({ name: hole[1].trim() })
    else if (hole[0].length === 2) parts.push({ text: hole[0][0]! })
    else isWhole = false
  }
  parts.push({ text: wording.slice(end) })
  return { parts: parts.filter((part) => 'name' in part || part.text !== ''), isWhole }
}

/** A text as a wording that says just that. */
export const escaped = (text: string) => text.replaceAll(/[{}]/g, '$&$&')

/** Every wording that a message has. */
export function casesOf({ signature, forks }: Shape): Case[] {
  let found: Case['forms'][] = [[]]
  for (const { value, forms } of forks) found = found.flatMap((before) => forms.map((form) => [...before, { value, form }]))
  return found.map((forms) => ({ key: keyOf(forms), forms, may: namesIn(signature, forms) }))
}

const keyOf = (forms: Case['forms']) => forms.map(({ value, form }) => `${value.name}:${form}`).join(' ')

/** What can be put in: neither what lacks there, nor what may lack and is not asked about, nor what is true or false. */
const namesIn = ({ values }: Signature, forms: Case['forms']) =>
  values
    .filter((value) => {
      const form = forms.find((one) => one.value.name === value.name)?.form
      return value.kind !== 'flag' && form !== 'missing' && (form !== undefined || !value.mayLack)
    })
    .map(({ name }) => name)

/** Which plural forms a language has, in the order of CLDR. */
export const pluralForms = (tag: string): Form[] => {
  const order = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
  const has = new Intl.PluralRules(tag).resolvedOptions().pluralCategories
  return order.filter((form) => has.includes(form))
}

/** What a message says in these wordings. A wording that is not there is that of the last form. */
export function say(shape: Shape, wordings: Wordings, given: readonly unknown[]): string {
  const rules = new Intl.PluralRules(shape.tag)
  const forms = shape.forks.map((fork) => ({ value: fork.value, form: formOf(fork, fork.value.ask(given), rules) }))
  const wording = wordings[keyOf(forms)] ?? wordings[casesOf(shape).at(-1)!.key] ?? ''
  const valueOf = (name: string) => shape.signature.values.find((value) => value.name === name)?.say(given) ?? ''
  return partsOf(wording).parts.map((part) => ('text' in part ? part.text : valueOf(part.name))).join('')
}

function formOf({ value, forms }: Fork, asked: unknown, rules: Intl.PluralRules): Form {
  if (value.kind === 'flag') return asked ? 'yes' : 'no'
  if (forms.includes('missing') && (asked === null || asked === undefined || asked === '' || asked === 0)) return 'missing'
  if (forms.includes('given')) return 'given'
  const count = Number(asked)
  return forms.includes('none') && count === 0 ? 'none' : rules.select(count)
}

export type Finding = { readonly kind: 'wrong' | 'missing'; readonly text: string }

/** What is wrong with a wording, and what the wording before it named and this one does not. */
export function check(wording: string, before: string, may: readonly string[]): Finding[] {
  const { parts, isWhole } = partsOf(wording)
  const named = namesOf(parts)
  const unknown = [...named].filter((name) => !may.includes(name))
  const left = [...namesOf(partsOf(before).parts)].filter((name) => may.includes(name) && !named.has(name))
  const choices = may.length > 0 ? `There is ${may.map((name) => `{${name}}`).join(', ')}.` : 'Nothing can be put in here.'
  return [
    ...(isWhole ? [] : [{ kind: 'wrong' as const, text: 'A brace is alone. Write {{ or }} for a brace that is seen.' }]),
    ...unknown.map((name) => ({ kind: 'wrong' as const, text: `{${name}} is not known here. ${choices}` })),
    ...left.map((name) => ({ kind: 'missing' as const, text: `{${name}} is not said any more.` })),
  ]
}

const namesOf = (parts: readonly Part[]) => new Set(parts.flatMap((part) => ('name' in part ? [part.name] : [])))
