'use client'

import { type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes, useId } from 'react'

type FieldProps = {
  label: string
  /** Stands beside the label. */
  aside?: string | undefined
  error?: string | null | undefined
  /** Stands below, while there is no error. */
  hint?: ReactNode
}

type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'>

export function TextArea({ label, aside, error, hint, ...rest }: TextAreaProps) {
  return (
    <Frame label={label} aside={aside} error={error} hint={hint}>
      {(wiring) => <textarea className="makegood-input" rows={3} {...rest} {...wiring} />}
    </Frame>
  )
}

type TextFieldProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'id'>

export function TextField({ label, aside, error, hint, ...rest }: TextFieldProps) {
  return (
    <Frame label={label} aside={aside} error={error} hint={hint}>
      {(wiring) => <input type="text" className="makegood-input" {...rest} {...wiring} />}
    </Frame>
  )
}

type Wiring = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }

/** A label, what is filled in, and what there is to say about it, tied together. */
function Frame({ label, aside, error, hint, children }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const noteId = `${id}note`
  const note = error ?? hint
  return (
    <div className="makegood-field">
      <label className="makegood-label" htmlFor={id}>
        {label} {aside && <span className="makegood-aside">{aside}</span>}
      </label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': note ? noteId : undefined })}
      {note && (
        <div id={noteId} className="makegood-note" data-error={Boolean(error) || undefined}>
          {note}
        </div>
      )}
    </div>
  )
}
