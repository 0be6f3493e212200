import type { entryEnglish } from './en/entry.ts'
import type { reportEnglish } from './en/flow.ts'
import { lightEnglish } from './en/light.ts'
import type { english } from './en/lists.ts'
import type { enProof } from './en/proof.ts'
import type { withdrawalLight } from './en/withdrawal-light.ts'

/** Every visible text, by group and key. English is the source of the type. */
export type Messages = ListMessages & typeof enProof

/** Those that lists and forms come with. */
export type ListMessages = typeof english

/** Those of the report alone. */
export type ReportMessages = typeof reportEnglish

/** What stands on the page before anything is loaded. */
export type LightMessages = typeof lightEnglish & typeof entryEnglish & typeof withdrawalLight

/** Some messages in other words. What is left out, or is undefined, stays as it is. */
export type MessageOverrides = { [Group in keyof Messages]?: { [Key in keyof Messages[Group]]?: Messages[Group][Key] | undefined } | undefined }

/**
 * A language of everything that is shown. English is there without one; the others are modules of their own, of which a
 * page loads the few words of its buttons, and the rest together with the code that says them.
 *
 * @example
 * ```tsx
 * import { german } from '@makegood/react/languages/de'
 *
 * <RefundProvider client={client} userId={userId} language={german}>
 * ```
 */
export type Language = {
  /** The words of what stands on the page from the start. */
  light: LightMessages
  /** All words. Asked when the first of them is to be shown. */
  load: () => Promise<Messages>
}

/** Whose words are shown. */
export type Wording = { readonly language: Language | undefined; readonly messages: MessageOverrides | undefined }

/** Light messages are some groups, and of a group some texts. */
type Some<All> = { [Group in keyof All]?: Partial<All[Group]> }

type Groups = Record<string, Record<string, unknown>>

/** The messages with the layers laid over them, the last one on top. */
export function mergeMessages<Base extends Some<Messages>>(base: Base, ...layers: (MessageOverrides | undefined)[]): Base {
  const merged = { ...base } as Groups
  for (const layer of layers as (Groups | undefined)[]) {
    for (const group in merged) {
      for (const key in layer?.[group]) {
        const text = layer[group][key]
        if (text !== undefined) merged[group] = { ...merged[group], [key]: text }
      }
    }
  }
  return merged as Base
}

/** Makes what lays the language and the words of a host over some messages in English, once for the same settings. */
export function wordsFor<Base extends Some<LightMessages>>(english: Base): (wording: Wording) => Base {
  const known = new WeakMap<Wording, Base>()
  return (wording) => {
    const words = known.get(wording) ?? mergeMessages(english, wording.language?.light, wording.messages)
    known.set(wording, words)
    return words
  }
}

/** The few messages that light parts need. */
export const lightMessages = wordsFor(lightEnglish)
