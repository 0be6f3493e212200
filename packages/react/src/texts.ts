'use client'

import { clockOf } from './clock.ts'
import { type Refunds, useRefunds } from './context.ts'
import { createFormat, type Format, localeFor } from './format/format.ts'
import { keptApart } from './languages/kept-apart.ts'
import { loadedWords } from './languages/loaded-words.ts'
import { type ListMessages, mergeMessages, type Messages, type ReportMessages } from './languages/messages.ts'
import { reportEnglish } from './languages/en/flow.ts'

/** The words of the report, and how numbers and dates are written among them. */
export type Texts = { messages: ReportMessages; format: Format }

/** All words but those of a proof. Whatever needs fewer takes these too. */
export type AllTexts = { messages: ListMessages; format: Format }

/** Makes a hook that lays the language and the host's words over English, once for the same provider and settings. */
export function createUseTexts<Words extends Partial<Messages> & ReportMessages>(english: Words) {
  const textsOf = new WeakMap<Refunds, { messages: Words; format: Format }>()

  return function useTexts(): { messages: Words; format: Format } {
    const refunds = useRefunds('useTexts()')
    const { scope, settings } = refunds
    // Asked for on every render: React wants to see what it waited for.
    const words = loadedWords(settings.language)
    const known = textsOf.get(refunds)
    if (known) return known
    const messages = keptApart(mergeMessages(english, words, settings.messages))
    const locale = localeFor(settings.locale, messages.language.tag)
    const texts = { messages, format: createFormat({ locale, timeZone: settings.timeZone, now: clockOf(scope).now }) }
    textsOf.set(refunds, texts)
    return texts
  }
}

export const useTexts = createUseTexts(reportEnglish)

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
