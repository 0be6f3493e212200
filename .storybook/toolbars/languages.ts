/// <reference types="vite/client" />
import type { Language } from '../../packages/react/src/languages/messages.ts'
import type { Spoken } from '../../packages/react/src/testing/workshop/overrides.ts'

/** The languages that are there; each is loaded when it is chosen. */
const modules = import.meta.glob<Record<string, unknown>>('../../packages/react/src/languages/*/language.ts')

const moduleOf = (folder: string) => modules[`../../packages/react/src/languages/${folder}/language.ts`]

/** Each language in its own words. */
const NAMES = {
  'de': 'Deutsch', 'fr': 'Français', 'es': 'Español', 'it': 'Italiano', 'nl': 'Nederlands', 'pt-BR': 'Português (Brasil)', 'pl': 'Polski', 'ro': 'Română',
  'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', 'ja': '日本語', 'ko': '한국어', 'ar': 'العربية', 'he': 'עברית',
  'pseudo': 'Pseudo: long and accented', 'pseudo-mirrored': 'Pseudo: mirrored',
}

const FROM_RIGHT = new Set(['ar', 'he', 'pseudo-mirrored'])
const PSEUDO = 'pseudo'

const folderOf = (tag: string) => (tag.startsWith(PSEUDO) ? PSEUDO : tag)

export const languageItems = () => [
  { value: 'en', title: 'English', type: 'reset' as const },
  ...Object.entries(NAMES).filter(([tag]) => moduleOf(folderOf(tag))).map(([value, title]) => ({ value, title })),
]

export const directionOf = (tag: unknown): 'ltr' | 'rtl' => (FROM_RIGHT.has(String(tag)) ? 'rtl' : 'ltr')

/** Loads a language; undefined: there is none by that tag. */
export async function languageOf(tag: string): Promise<Spoken | undefined> {
  const exported = Object.entries((await moduleOf(folderOf(tag))?.()) ?? {}).filter((entry): entry is [string, Language] => isLanguage(entry[1]))
  const [, words] = exported.find(([name]) => /mirror/i.test(name) === tag.endsWith('mirrored')) ?? exported[0] ?? []
  return words && { words, locale: tag.startsWith(PSEUDO) ? 'en-GB' : tag }
}

const isLanguage = (value: unknown): value is Language => typeof value === 'object' && value !== null && 'light' in value && 'load' in value
