'use client'

import { useEffect, useId, useRef } from 'react'
import { sentences } from '../languages/sentence.ts'
import { useTexts } from '../texts.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { type EvidenceFile, FILE_MAX_BYTES, FILE_TYPES, FILES_MAX, type Keep } from './evidence.ts'
import { EvidenceRow } from './evidence-row.tsx'
import { RefusalList } from './refusal-list.tsx'
import { useDropAndPaste } from './use-drop-and-paste.ts'
import { useEvidence } from './use-evidence.ts'

export type EvidenceFieldProps = {
  files: readonly EvidenceFile[]
  onChange: (files: readonly EvidenceFile[]) => void
  /** Where bytes are kept. They move when it changes: of a safety report nothing stays on the device (C21). */
  keep: Keep
  /** What goes with it by itself, in a sentence (C31). */
  byItself?: string | undefined
}

const ACCEPT = Object.keys(FILE_TYPES).join()

/**
 * Files that show what is wrong (C31, B27, B43): picked, pasted, or dropped anywhere on the form or dialog around it.
 * They begin to upload at once, and those of a draft go on where they were.
 *
 * Renders a `<fieldset>` element.
 *
 * @example
 * ```tsx
 * <EvidenceField files={draft.fields.files} onChange={(files) => change({ files })} keep="device" />
 * ```
 */
export function EvidenceField(props: EvidenceFieldProps) {
  const { files, byItself } = props
  const { messages, format } = useTexts()
  const { evidence } = messages
  const { refusals, said, take, remove, dismissRefusals } = useEvidence(props)
  const limits = evidence.limits(evidence.kinds, format.bytes(FILE_MAX_BYTES), FILES_MAX, format.number(FILES_MAX))
  const id = useId()
  const field = useRef<HTMLFieldSetElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const removed = useRef<{ id: string; index: number } | null>(null)
  useDropAndPaste(field, evidence.drop, take)

  // What was removed had the focus: the next in line takes it.
  useEffect(() => {
    if (!removed.current || files.some(({ id }) => id === removed.current!.id)) return
    const next = field.current!.querySelectorAll<HTMLElement>('[data-removes]')[removed.current.index] ?? choose.current!
    removed.current = null
    next.focus()
  })

  return (
    <fieldset ref={field} className="makegood-evidence" aria-labelledby={`${id}title`} data-empty={files.length === 0 || undefined}>
      <div className="makegood-evidence-head">
        <span id={`${id}title`} className="makegood-label">
          {evidence.title} <span className="makegood-aside">{evidence.optional}</span>
        </span>
        <Button ref={choose} aria-describedby={`${id}limits`} onClick={() => input.current!.click()}>
          <Icon name="plus" />
          {evidence.choose}
        </Button>
        <span className="makegood-evidence-ways makegood-muted">{evidence.orDrop}</span>
        <input
          ref={input}
          type="file"
          className="makegood-evidence-input"
          aria-hidden="true"
          tabIndex={-1}
          multiple
          accept={ACCEPT}
          onChange={({ currentTarget }) => {
            take([...(currentTarget.files ?? [])], 'pick')
            // The same file may be chosen again.
            currentTarget.value = ''
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className="makegood-evidence-list" aria-label={evidence.list}>
          {files.map((file, index) => (
            <EvidenceRow
              key={file.id}
              file={file}
              onRemove={() => {
                removed.current = { id: file.id, index }
                remove(file)
              }}
            />
          ))}
        </ul>
      )}
      <RefusalList
        refusals={refusals}
        onDismiss={() => {
          dismissRefusals()
          choose.current!.focus()
        }}
      />
      {byItself && <p className="makegood-small">{byItself}</p>}
      <div id={`${id}limits`} className="makegood-note">
        {sentences([limits, evidence.cleaned], messages)}
      </div>
      <output className="makegood-hidden">
        {said.map(({ id, text }) => (
          <span key={id}>{text} </span>
        ))}
      </output>
    </fieldset>
  )
}
