import type { english } from './en.ts'
import type { enProof } from './en-proof.ts'
import { lightEnglish } from './light.ts'
import type { reportEnglish } from './report-english.ts'

/** Every visible text, by group and key. English is the source of the type. */
export type Messages = ListMessages & typeof enProof

/** Those that lists and forms come with. */
export type ListMessages = typeof english

/** Those of the report alone. */
export type ReportMessages = typeof reportEnglish

/** Some messages in other words. What is left out, or is undefined, stays as it is. */
export type MessageOverrides = { [Group in keyof Messages]?: { [Key in keyof Messages[Group]]?: Messages[Group][Key] | undefined } | undefined }

/** Light messages are some groups, and of a group some texts. */
type Some<All> = { [Group in keyof All]?: Partial<All[Group]> }

type Groups = Record<string, Record<string, unknown>>

/** The messages with the overrides laid over them. */
export function mergeMessages<Base extends Some<Messages>>(base: Base, overrides: MessageOverrides | undefined): Base {
  if (!overrides) return base
  const merged: Groups = { ...(base as Groups) }
  for (const [group, texts] of Object.entries(overrides)) {
    if (!texts || !(group in merged)) continue
    const given = Object.entries(texts).filter(([, text]) => text !== undefined)
    merged[group] = { ...merged[group], ...Object.fromEntries(given) }
  }
  return merged as Base
}

/** Makes what lays overrides over some messages, once for the same overrides. */
export function mergedOnce<Base extends Some<Messages>>(base: Base): (overrides: MessageOverrides | undefined) => Base {
  const known = new WeakMap<MessageOverrides, Base>()
  return (overrides) => {
    if (!overrides) return base
    const messages = known.get(overrides) ?? mergeMessages(base, overrides)
    known.set(overrides, messages)
    return messages
  }
}

/** The few messages that light parts need. */
export const lightMessages = mergedOnce(lightEnglish)
