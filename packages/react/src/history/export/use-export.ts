'use client'

import { useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { useRefunds } from '../../context.ts'
import type { HistoryFilter } from '../../queries/history.ts'
import { safeName, saveFile } from '../../ui/save-file.ts'
import { useSession } from '../../use-session.ts'
import { createWriter, type ExportForm } from './export-file.ts'
import { gather, type Gathered, nothingGathered } from './gather.ts'

/** Lines a page: as many as the service gives. */
const PAGE = 100

/** How far an export has come. */
export type ExportState =
  | { status: 'idle' | 'canceled' }
  | { status: 'busy' | 'failed'; done: number; total: number | null; error?: unknown }
  | { status: 'saved'; name: string }

/** Reads all lines of a filter and saves them as a file. What fails goes on where it was. It ends with the component. */
export function useExport(filter: HistoryFilter) {
  const { client, clock } = useSession()
  const { settings: { timeZone } } = useRefunds('useExport()')
  const texts = useAllTexts()
  const [state, setState] = useState<ExportState>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)
  const rest = useRef<(() => Promise<void>) | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async (gathered: Gathered, form: ExportForm, writer: ReturnType<typeof createWriter>) => {
    const ended = new AbortController()
    running.current = ended
    const { signal } = ended
    const tell = ({ done, total }: Gathered) => setState({ status: 'busy', done, total })
    tell(gathered)
    const { kind, standing, from, until, search } = filter
    const load = async (cursor: string | undefined) => {
      const page = client.wallet.history({
        kind, standing, limit: PAGE, signal, ...(from && { from }), ...(until && { until }), ...(search && { search }), ...(cursor && { cursor }),
      })
      return clock.learn(await page)
    }
    try {
      await gather(gathered, { load, write: writer.write, onProgress: tell, signal })
      const name = `${safeName(texts.messages.exporting.fileName)}-${texts.format.isoDate(gathered.asOf!)}.${form}`
      const content = writer.file(gathered.parts, gathered.asOf!)
      saveFile({ name, type: content.type, content })
      setState({ status: 'saved', name })
    } catch (error) {
      if (signal.aborted) return
      rest.current = () => run(gathered, form, writer)
      setState({ status: 'failed', done: gathered.done, total: gathered.total, error })
    }
  }

  return {
    state,
    start: (form: ExportForm) => void run(nothingGathered(), form, createWriter(form, filter, { texts, timeZone, now: clock.now })),
    goOn: () => void rest.current?.(),
    cancel() {
      running.current?.abort()
      setState({ status: 'canceled' })
    },
  }
}
