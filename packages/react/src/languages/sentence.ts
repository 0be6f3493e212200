/** Ends a sentence once: in some languages a date or a length at its end brings a full stop along, `12 de mai.`. */
export const sentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)

/** In these nothing parts two sentences but the stop, which is as wide as a letter. */
const UNSPACED = /^(ja|zh)\b/

/** Sentences of a language one after another. What is absent is passed over. */
export const sentences = (all: readonly (string | false | null | undefined)[], { language }: { language: { tag: string } }) =>
  all.filter(Boolean).join(UNSPACED.test(language.tag) ? '' : ' ')
