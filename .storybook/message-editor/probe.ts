import { casesOf, escaped, type Form, type Fork, pluralForms, say, type Shape, type Wordings } from './template.ts'
import type { Signature, Value } from './values.ts'

type Say = (...given: unknown[]) => unknown
type Given = Readonly<Record<string, unknown>>

/** A message as wordings. Not exact: it says something that they cannot. */
export type Probed = { readonly shape: Shape; readonly wordings: Wordings; readonly isExact: boolean }

/** Numbers of every plural form of every language; parts of one come last. */
const COUNTS = [1002, 1003, 1005, 1011, 1021, 1100, 1025, 1_000_000, 22, 25, 11, 2, 3, 5, 1, 0, 1.5]
const TRIED = [0, 1, 2, 3, 5, 11, 21, 22, 100, 102, 1234]
const SOME = 1002

const [OPEN, CLOSE] = ['\uE000', '\uE001']
const mark = (name: string) => `${OPEN}${name}${CLOSE}`

/** Finds the wordings of a message: it is called with marks in the place of values, and where they come out, they are put in. */
export function probe(message: unknown, given: Signature, tag: string): Probed {
  if (typeof message !== 'function') {
    return { shape: { signature: given, forks: [], tag }, wordings: { '': escaped(String(message)) }, isExact: true }
  }
  const signature = countedIn(given, message as Say, tag)
  const asked = askerOf(signature, message as Say)
  const shape = { signature, forks: signature.values.flatMap((value): Fork[] => forkOf(value, asked, tag)), tag }
  const wordings = Object.fromEntries(casesOf(shape).map(({ key, forms }) => [key, wordingOf(shape, forms, asked)]))
  return { shape, wordings, isExact: !signature.hasMore && isExact(shape, wordings, message as Say) }
}

/** Calls a message with marks for all but what is changed; `lacking`: without what may lack. */
type Ask = (change: Given, lacking?: boolean) => string | null

function askerOf(signature: Signature, message: Say): Ask {
  return (change, lacking = false) => {
    try {
      return String(message(...signature.call({ ...around(signature, lacking), ...change })))
    } catch {
      return null
    }
  }
}

const around = ({ values }: Signature, lacking: boolean): Given =>
  Object.fromEntries(values.map((value) => [value.name, lacking && value.mayLack ? null : someOf(value, lacking)]))

function someOf({ name, kind }: Value, flag: boolean): unknown {
  if (kind === 'flag') return flag
  if (kind === 'number') return SOME
  return kind === 'counted' ? String(SOME) : mark(name)
}

const isNumber = ({ kind }: Value) => kind === 'number' || kind === 'counted'
const countOf = ({ kind }: Value, count: number) => (kind === 'number' ? count : String(count))

/** A text with a number of it as a value again, where it is not a part of another one. */
const marked = (text: string | null, count: number, name: string) =>
  (text ?? '').replaceAll(new RegExp(`(?<![\\d.])${String(count).replace('.', '\\.')}(?![\\d.]\\d)(?!\\d)`, 'g'), mark(name))

/** What a message says for a number, with the number as a mark. */
const plainOf = (asked: Ask, value: Value) => (count: number) =>
  [false, true].map((lacking) => marked(asked({ [value.name]: countOf(value, count) }, lacking), count, value.name)).join('\n')

/** A number may come written out alone: then the message looks at it for its plural, and at nothing else. */
function countedIn(signature: Signature, message: Say, tag: string): Signature {
  const asked = askerOf(signature, message)
  const rules = new Intl.PluralRules(tag)
  const isCounted = (value: Value) => {
    if (value.kind !== 'text') return false
    const plain = plainOf(asked, value)
    const known = new Map<string, string>()
    const agrees = COUNTS.every((count) => {
      if (count === 0) return true
      const form = rules.select(count)
      const before = known.get(form) ?? plain(count)
      known.set(form, before)
      return before === plain(count)
    })
    return agrees && new Set(known.values()).size > 1
  }
  return { ...signature, values: signature.values.map((value) => (isCounted(value) ? { ...value, kind: 'counted' } : value)) }
}

function forkOf(value: Value, asked: Ask, tag: string): Fork[] {
  const forms = isNumber(value) ? formsOfNumber(value, asked, tag) : formsOf(value, asked)
  return forms.length > 1 ? [{ value, forms }] : []
}

/** Whether it makes a difference, in the midst of all or of little else. */
const differs = (asked: Ask, one: Given, other: Given) => [false, true].some((lacking) => asked(one, lacking) !== asked(other, lacking))

function formsOf({ name, kind, mayLack }: Value, asked: Ask): Form[] {
  if (kind === 'flag') return differs(asked, { [name]: true }, { [name]: false }) ? ['no', 'yes'] : []
  if (mayLack) return differs(asked, { [name]: null }, { [name]: mark(name) }) ? ['missing', 'given'] : []
  const bare = (given: string, lacking: boolean) => asked({ [name]: given }, lacking)?.replaceAll(mark(name), '')
  return [false, true].some((lacking) => bare('', lacking) !== bare(mark(name), lacking)) ? ['missing', 'given'] : []
}

function formsOfNumber(value: Value, asked: Ask, tag: string): Form[] {
  const { name, mayLack } = value
  const lacks: Form[] = mayLack && differs(asked, { [name]: null }, { [name]: countOf(value, SOME) }) ? ['missing'] : []
  const plain = plainOf(asked, value)
  const counts = mayLack ? COUNTS.filter((count) => count > 0) : COUNTS
  if (new Set(counts.map(plain)).size < 2) return lacks.length > 0 ? ['missing', 'given'] : []
  const forms = pluralForms(tag)
  const rules = new Intl.PluralRules(tag)
  const like = COUNTS.find((count) => count > 0 && rules.select(count) === rules.select(0))
  const isNone = !mayLack && !forms.includes('zero') && (like === undefined || plain(0) !== plain(like))
  return [...lacks, ...(isNone ? (['none'] as const) : []), ...forms]
}

type Forms = readonly { readonly value: Value; readonly form: Form }[]

function wordingOf({ signature, tag }: Shape, forms: Forms, asked: Ask): string {
  const change: Record<string, unknown> = {}
  let counted: Value | null = null
  let counts = [SOME]
  for (const { value, form } of forms) {
    if (form === 'missing') change[value.name] = value.mayLack ? null : ''
    else if (form === 'yes' || form === 'no') change[value.name] = form === 'yes'
    else if (isNumber(value)) {
      counted = value
      counts = form === 'given' ? [SOME] : numbersOf(form, tag)
    }
  }
  // What may lack and makes no difference here is not said.
  for (const { name, kind, mayLack } of signature.values) if (mayLack && kind === 'number' && name !== counted?.name) change[name] = null
  counted ??= signature.values.find((value) => isNumber(value) && change[value.name] !== null) ?? null
  const texts = counts.map((count) => {
    const text = asked(counted && change[counted.name] !== null ? { ...change, [counted.name]: countOf(counted, count) } : change)
    return { text: text ?? '', plain: counted ? marked(text, count, counted.name) : (text ?? '') }
  })
  const isSame = texts.every(({ plain }) => plain === texts[0]!.plain)
  return escaped(isSame ? texts[0]!.plain : texts[0]!.text).replaceAll(OPEN, '{').replaceAll(CLOSE, '}')
}

function numbersOf(form: Form, tag: string): number[] {
  if (form === 'none') return [0]
  const rules = new Intl.PluralRules(tag)
  const like = COUNTS.filter((count) => rules.select(count) === form)
  // None may have a wording of its own.
  return like.length > 1 ? like.filter((count) => count !== 0) : like
}

/** Whether the wordings say what the message does, whatever it is given. */
function isExact(shape: Shape, wordings: Wordings, message: Say): boolean {
  const { signature } = shape
  const tries = signature.values.flatMap((value): Given[] => {
    const { name, kind, mayLack } = value
    const some = kind === 'flag' ? [true, false] : isNumber(value) ? TRIED.map((count) => countOf(value, count)) : ['Zq', '7']
    return [...some, ...(mayLack ? [null] : [])].map((one) => ({ [name]: one }))
  })
  return [{}, ...tries].every((change) =>
    [false, true].every((lacking) => {
      const given = signature.call({ ...around(signature, lacking), ...change })
      try {
        return String(message(...given)) === say(shape, wordings, given)
      } catch {
        return false
      }
    }))
}
