import type { Literal } from '../model-values.ts'

/** `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly string[], word: 'and' | 'or'): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`
}

/** With a capital at the beginning, whatever marks stand before it. */
export const capital = (text: string): string => text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase())

/** The name of something from its identifier: `ai_tools_in_batch` is "AI tools in batch". */
export function titled(id: string): string {
  return capital(
    id
      .replace(/[_-]+/g, ' ')
      .replace(/\b(ai|eu|uk)\b/g, (word) => word.toUpperCase())
      .replace(/\bios\b/g, 'iOS'),
  )
}

/** A number as English writes it: `10,000`. */
export const numeral = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 20 })

/** `1 credit`, `2 credits`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : many}`

/** `15 May 2026`, or `May 2026` where the day is not known (B1). */
export function dated(date: string, precision: 'day' | 'month' = 'day'): string {
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {}
  return new Intl.DateTimeFormat('en-GB', { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(date),
  )
}

/** The English name of a country from its ISO 3166 code. */
export function country(code: string): string {
  const name = /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code)
    : plain(code)
  return /^(United |Netherlands|Philippines|Bahamas|Maldives)/.test(name) ? `the ${name}` : name
}

/** A value as data writes it, where no words are known for it. */
export function literal(value: Literal): string {
  if (typeof value === 'number') return numeral(value)
  return typeof value === 'string' ? `“${value}”` : value === null ? 'none' : value ? 'yes' : 'no'
}

/** Text in a line of Markdown: nothing of it makes marks, links or cells. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .trim()

/** The clause in brackets, as it stands behind what it carries. */
export function clauses(...said: readonly string[]): string {
  const text = [...new Set(said.filter((clause) => clause.trim() !== ''))].map(plain).join('; ')
  return text === '' ? '' : ` *(${/^\d/.test(text) ? 'clause ' : ''}${text})*`
}
