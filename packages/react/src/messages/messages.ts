import type { english } from './en.ts'
import { lightEnglish } from './light.ts'
import type { reportEnglish } from './report-english.ts'

/** Every visible text, by group and key. English is the source of the type. */
export type Messages = typeof english

/** Those of the report alone. */
export type ReportMessages = typeof reportEnglish

/** Some messages in other words. What is left out, or is undefined, stays as it is. */
export type MessageOverrides = { [Group in keyof Messages]?: { [Key in keyof Messages[Group]]?: Messages[Group][Key] | undefined } | undefined }

type Groups = Record<string, Record<string, unknown>>

/** The messages with the overrides laid over them. */
export function mergeMessages<Base extends Partial<Messages>>(base: Base, overrides: MessageOverrides | undefined): Base {
  if (!overrides) return base
  const merged: Groups = { ...(base as Groups) }
  for (const [group, texts] of Object.entries(overrides)) {
    if (!texts || !(group in merged)) continue
    const given = Object.entries(texts).filter(([, text]) => text !== undefined)
    merged[group] = { ...merged[group], ...Object.fromEntries(given) }
  }
  return merged as Base
}

const light = new WeakMap<MessageOverrides, typeof lightEnglish>()

/** The few messages that light parts need, merged once for the same overrides. */
export function lightMessages(overrides: MessageOverrides | undefined): typeof lightEnglish {
  if (!overrides) return lightEnglish
  const messages = light.get(overrides) ?? mergeMessages(lightEnglish, overrides)
  light.set(overrides, messages)
  return messages
}
