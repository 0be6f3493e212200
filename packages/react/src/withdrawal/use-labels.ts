'use client'

import { useSyncExternalStore } from 'react'
import { useRefunds } from '../context.ts'
import { type OfficialLabels, officialLabels } from './labels.ts'

/** The official labels in the language that the host gives the provider; without one, in that of its page. */
export function useLabels(): OfficialLabels {
  const { settings } = useRefunds('<WithdrawalButton>')
  const page = useSyncExternalStore(hearLanguage, () => document.documentElement.lang, () => '')
  return officialLabels(settings.messages?.language?.tag ?? settings.language?.light.language.tag ?? settings.locale ?? page)
}

function hearLanguage(listener: () => void): () => void {
  const changes = new MutationObserver(listener)
  changes.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => changes.disconnect()
}
