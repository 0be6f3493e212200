import type { Language } from '@makegood/react'
import { useSyncExternalStore } from 'react'
import { chooseDirection } from './direction.ts'

type Speaker = { name: string; dir?: 'rtl'; load?: () => Promise<Language> }

/** Madder itself speaks English; the refund widget speaks the language of whoever is signed in. */
const SPEAKERS: Record<string, Speaker> = {
  en: { name: 'English' },
  de: { name: 'Deutsch', load: async () => (await import('@makegood/react/languages/de')).german },
  fr: { name: 'Français', load: async () => (await import('@makegood/react/languages/fr')).french },
  it: { name: 'Italiano', load: async () => (await import('@makegood/react/languages/it')).italian },
  es: { name: 'Español', load: async () => (await import('@makegood/react/languages/es')).spanish },
  nl: { name: 'Nederlands', load: async () => (await import('@makegood/react/languages/nl')).dutch },
  'pt-BR': { name: 'Português (Brasil)', load: async () => (await import('@makegood/react/languages/pt-BR')).brazilianPortuguese },
  pl: { name: 'Polski', load: async () => (await import('@makegood/react/languages/pl')).polish },
  ro: { name: 'Română', load: async () => (await import('@makegood/react/languages/ro')).romanian },
  'zh-Hans': { name: '简体中文', load: async () => (await import('@makegood/react/languages/zh-Hans')).simplifiedChinese },
  'zh-Hant': { name: '繁體中文', load: async () => (await import('@makegood/react/languages/zh-Hant')).traditionalChinese },
  ja: { name: '日本語', load: async () => (await import('@makegood/react/languages/ja')).japanese },
  ko: { name: '한국어', load: async () => (await import('@makegood/react/languages/ko')).korean },
  ar: { name: 'العربية', dir: 'rtl', load: async () => (await import('@makegood/react/languages/ar')).arabic },
  he: { name: 'עברית', dir: 'rtl', load: async () => (await import('@makegood/react/languages/he')).hebrew },
}
const KEY = 'madder:language'
const listeners = new Set<() => void>()
let spoken: { tag: string; language: Language | undefined } = { tag: 'en', language: undefined }

export const LANGUAGES = Object.entries(SPEAKERS).map(([tag, { name }]) => [tag, name] as const)

/** Loads the few words that stand on a page from the start; the rest comes with what says it. Without a network it stays English. */
export async function applyLanguage(tag = localStorage.getItem(KEY) ?? 'en'): Promise<void> {
  const speaker = SPEAKERS[tag] ?? SPEAKERS['en']!
  spoken = { tag, language: await speaker.load?.().catch(() => undefined) }
  for (const listener of listeners) listener()
}

export async function chooseLanguage(tag: string): Promise<void> {
  localStorage.setItem(KEY, tag)
  chooseDirection(SPEAKERS[tag]?.dir ?? 'ltr')
  await applyLanguage(tag)
}

export const useLanguage = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, () => spoken)
