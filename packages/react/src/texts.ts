'use client'

import { type Settings, useRefunds } from './context.ts'
import { createFormat, type Format, localeFor } from './format/format.ts'
import { english } from './messages/en.ts'
import { mergeMessages, type Messages } from './messages/messages.ts'

/** The words, and how numbers and dates are written among them. */
export type Texts = { messages: Messages; format: Format }

const textsOf = new WeakMap<Settings, Texts>()

export function useTexts(): Texts {
  const { settings } = useRefunds('useTexts()')
  const texts = textsOf.get(settings) ?? makeTexts(settings)
  textsOf.set(settings, texts)
  return texts
}

function makeTexts(settings: Settings): Texts {
  const messages = mergeMessages(english, settings.messages)
  const locale = localeFor(settings.locale, messages.language.tag)
  return { messages, format: createFormat({ locale, timeZone: settings.timeZone }) }
}

/** The text for a code of an open enum, or the one for whatever is not known yet. */
export function lookup<Group extends Record<Fallback, unknown>, Fallback extends string>(
  group: Group,
  code: string,
  fallback: Fallback,
): Group[Fallback] {
  const known = group[fallback]
  const found = Object.hasOwn(group, code) ? (group as Record<string, unknown>)[code] : undefined
  return typeof found === typeof known ? (found as Group[Fallback]) : known
}
