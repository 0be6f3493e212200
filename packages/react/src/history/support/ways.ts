import type { PolicySummary } from '@makegood/contract'
import { contactHref } from '../../decisions.ts'
import { lookup, type AllTexts } from '../../texts.ts'
import type { Letter } from './letter.ts'

/** As long as the address of a message may be, for every mail program to take it whole. */
const LONGEST = 1900

/** A way to send a message: a link, or in words where else to send it. */
export type Way = {
  kind: string
  text: string
  href: string | null
  /** The address that it is mailed to; null: it is not mailed. */
  to: string | null
}

/** The ways that the policy names, each with the message where it can carry one (A20, A27, B23, B47, D15). */
export function waysOf(policy: PolicySummary | undefined, letter: Letter, messages: AllTexts['messages']): Way[] {
  const named = policy?.seller.contact ?? []
  const contacts = named.length > 0 ? named : [{ kind: 'support', to: null }]
  return contacts.map(({ kind, to }): Way => {
    const href = contactHref({ kind, to, subject: null })
    if (!href) return { kind, text: lookup(messages.supportPlaces, kind, 'unknown'), href, to: null }
    const text = lookup(messages.supportLinks, kind, 'unknown')
    const [scheme, address] = href.split(/:|\?/)
    if (scheme!.toLowerCase() !== 'mailto') return { kind, text, href, to: null }
    return { kind, text, href: mailHref(address!, letter, messages.letter.cut), to: address! }
  })
}

/** The address of a message that a mail program opens filled in. What makes it too long is left out, line by line. */
export function mailHref(address: string, { subject, body }: Letter, cut: string): string {
  const lines = body.split(/\r\n?|\n/)
  const write = (some: readonly string[]) =>
    `mailto:${address}?subject=${encode(inOneLine(subject))}&body=${encode(some.join('\r\n'))}`
  let href = write(lines)
  for (let count = lines.length - 1; count > 0 && href.length > LONGEST; count--) href = write([...lines.slice(0, count), '', cut])
  return href
}

/** A line break in a header would begin another header. */
const inOneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')

/** Half a character, as of a text that was cut, cannot be encoded. */
const encode = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
