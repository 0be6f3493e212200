'use client'

import type { HistoryItem } from '@makegood/contract'
import { LatePart } from '../../late-part.tsx'
import { useTexts } from '../../texts.ts'

const load = async () => (await import('./entry-view.tsx')).EntryView

/** The closer look at a ledger entry, whose code comes when someone wants it. */
export function LateEntry({ entry }: { entry: HistoryItem }) {
  const { messages: { report } } = useTexts()
  return <LatePart load={load} props={{ entry }} label={report.loadingEntry} />
}
