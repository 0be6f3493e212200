import { german } from './words-de.ts'
import { english } from './words-en.ts'
import { french } from './words-fr.ts'
import { italian } from './words-it.ts'
import { dutch } from './words-nl.ts'
import { romanian } from './words-ro.ts'
import { spanish } from './words-es.ts'

/** What a receipt says in one language, with the terms of its law. */
export type Words = {
  title: string
  /** What has happened, in a sentence. */
  lead: string
  /** That it is a receipt, and neither an approval nor a decision. */
  note: string
  receivedAt: string
  yourTime: string
  reference: string
  id: string
  issuer: string
  stated: string
  /** The declaration itself, in the words of the model withdrawal form. */
  declaration: string
  name: string
  contract: string
  email: string
  extent: string
  whole: string
  credits: (count: number, number: string) => string
  verify: string
  /** How the file is verified, up to the address of the page. */
  verifyWith: string
  /** The same where no address is known. */
  verifyAnywhere: string
}

const languages: Readonly<Record<string, Words>> = {
  en: english, de: german, fr: french, it: italian, es: spanish, nl: dutch, ro: romanian,
}

/** The words of a receipt, and how its dates are written. */
export type ReceiptWords = { language: string; locale: string; words: Words }

const ENGLISH: ReceiptWords = { language: 'en', locale: 'en-GB', words: english }

/** The words for a BCP 47 tag; English for one that is wrong or that we do not speak. */
export function wordsFor(tag: string | undefined): ReceiptWords {
  try {
    const { language, baseName: locale } = new Intl.Locale(tag ?? 'en')
    const words = Object.hasOwn(languages, language) ? languages[language] : undefined
    return words && locale !== 'en' ? { language, locale, words } : ENGLISH
  } catch {
    return ENGLISH
  }
}
