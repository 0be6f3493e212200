'use client'

import { useRef } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { errorText } from '../../errors.ts'
import type { HistoryFilter } from '../../queries/history.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { type ExportState, useExport } from './use-export.ts'

export type ExportPanelProps = { filter: HistoryFilter }

/** In which form the history is taken along, how far that has come, and a way to stop it. */
export function ExportPanel({ filter }: ExportPanelProps) {
  const texts = useAllTexts()
  const { messages } = texts
  const { exporting } = messages
  const { state, start, goOn, cancel } = useExport(filter)
  const first = useRef<HTMLButtonElement>(null)
  const isBusy = state.status === 'busy'
  return (
    <>
      <p className="makegood-small">{exporting.what}</p>
      <div className="makegood-export-acts">
        <Button ref={first} busy={isBusy} onClick={() => start('csv')}>
          {exporting.csv}
        </Button>
        <Button busy={isBusy} onClick={() => start('json')}>
          {exporting.json}
        </Button>
      </div>
      {isBusy && (
        <div className="makegood-export-acts">
          <Progress done={state.done} total={state.total} />
          <Button
            variant="link"
            onClick={() => {
              cancel()
              first.current?.focus()
            }}
          >
            {exporting.cancel}
          </Button>
        </div>
      )}
      {state.status === 'failed' && (
        <Failure
          {...errorText(state.error, texts)}
          retry={exporting.goOn}
          onRetry={() => {
            goOn()
            first.current?.focus()
          }}
        />
      )}
      <output className="makegood-small">{endText(state, exporting)}</output>
    </>
  )
}

function Progress({ done, total }: { done: number; total: number | null }) {
  const { messages: { exporting }, format } = useAllTexts()
  const text = total === null ? exporting.loading : exporting.progress(format.number(done), format.number(Math.max(done, total)))
  return (
    <label className="makegood-export-progress">
      <progress className="makegood-progress" max={total || 1} value={done} />
      <span className="makegood-small makegood-number">{text}</span>
    </label>
  )
}

function endText(state: ExportState, { saved, canceled }: ReturnType<typeof useAllTexts>['messages']['exporting']): string | null {
  if (state.status === 'saved') return saved(state.name)
  return state.status === 'canceled' ? canceled : null
}
