import type { Parameter } from './signatures.ts'

/** Something that a message can put in its words, by the name it has in a template. */
export type Value = {
  readonly name: string
  /** `counted`: a number that comes written out. */
  readonly kind: 'text' | 'number' | 'counted' | 'flag'
  /** It can be null, or empty. */
  readonly mayLack: boolean
  /** What is asked about it in the file that is saved, and what is put in there. */
  readonly asked: string
  readonly said: string
  /** The same where nothing is saved yet. */
  ask(given: readonly unknown[]): unknown
  say(given: readonly unknown[]): string
}

/** What a message takes: its values, and how a call of it is made and written. */
export type Signature = {
  readonly values: readonly Value[]
  /** The parameters in the file, from left to right; null: none of its values is in there, and it is not named. */
  readonly heads: readonly { readonly name: string; readonly values: readonly string[] }[]
  /** Something it takes has no name in a template. */
  readonly hasMore: boolean
  /** Values by name as what a message is called with. What is not named is lacking. */
  call(given: Readonly<Record<string, unknown>>): unknown[]
}

type Formats = Record<string, (value: unknown) => string>
type Reason = { params: Record<string, unknown>; format: Formats } & Record<string, unknown>

/** Writes nothing anew: what is put in is known again. */
const PLAIN = new Proxy({}, { get: () => String }) as Formats

/** What a reason has for its sentence: where it stands, and how it is written. */
const OF_REASONS: readonly { name: string; kind?: Value['kind']; in?: 'params'; format?: string; isThere?: true }[] = [
  { name: 'late' }, { name: 'feature' }, { name: 'finding', isThere: true },
  { name: 'until', in: 'params', format: 'dateTime' }, { name: 'again', in: 'params', format: 'date' },
  { name: 'surface', in: 'params' }, { name: 'count', kind: 'number', in: 'params', format: 'number' },
]

/** What a message takes, from its parameters in the English source. */
export function signatureOf(parameters: readonly Parameter[]): Signature {
  if (parameters[0]?.type === 'ReasonContext') return REASON
  const format = parameters.findIndex(({ type }) => type === 'Format')
  const known = parameters.map((parameter, index) => valueOf(parameter, index, format))
  const isNamed = (index: number) => known[index] !== null
  return {
    values: known.filter((value) => value !== null),
    heads: parameters.map(({ name, type }, index) => ({
      name,
      values: type === 'Format' ? known.flatMap((value) => (value?.said.startsWith(`${name}.`) ? [value.name] : [])) : isNamed(index) ? [name] : [],
    })),
    hasMore: parameters.some(({ type }, index) => !isNamed(index) && type !== 'Format'),
    call: (given) => parameters.map(({ name, type }) => (type === 'Format' ? PLAIN : type === 'Span' ? ['3', '5'] : (given[name] ?? null))),
  }
}

function valueOf({ name, type }: Parameter, index: number, format: number): Value | null {
  const plain = { name, asked: name, said: name, ask: (given: readonly unknown[]) => given[index], say: (given: readonly unknown[]) => String(given[index]) }
  if (type === 'number') return { ...plain, kind: 'number', mayLack: false, said: `String(${name})` }
  if (type === 'boolean') return { ...plain, kind: 'flag', mayLack: false }
  if (type === 'Instant' && format >= 0) {
    return { ...plain, kind: 'text', mayLack: false, said: `format.date(${name})`, say: (given) => (given[format] as Formats)['date']!(given[index]) }
  }
  if (type === null || /^string\b/.test(type)) return { ...plain, kind: 'text', mayLack: type !== 'string' }
  return null
}

const REASON: Signature = {
  values: OF_REASONS.map(({ name, kind = 'text', in: place, format, isThere }) => {
    const asked = place ? `${place}.${name}` : name
    const ask = ([given]: readonly unknown[]) => (place ? (given as Reason)[place][name] : (given as Reason)[name])
    return {
      name, kind, mayLack: !isThere, asked, said: format ? `format.${format}(${asked})` : asked, ask,
      say: (given) => (format ? (given[0] as Reason).format[format]!(ask(given)) : String(ask(given))),
    }
  }),
  heads: [
    ...OF_REASONS.filter(({ in: place }) => !place).map(({ name }) => ({ name, values: [name] })),
    { name: 'params', values: OF_REASONS.filter(({ in: place }) => place).map(({ name }) => name) },
    { name: 'format', values: OF_REASONS.filter(({ format }) => format).map(({ name }) => name) },
  ],
  hasMore: false,
  call: (given) => {
    const [inParams, beside] = [true, false].map((isIn) =>
      Object.fromEntries(OF_REASONS.filter(({ in: place }) => Boolean(place) === isIn).map(({ name }) => [name, given[name] ?? null])))
    return [{ ...beside, params: inParams, format: PLAIN }]
  },
}
