import { useId, useRef } from 'react'
import type { Entry } from './catalog.ts'
import { type Case, casesOf, check, type Form, type Wordings } from './template.ts'

type MessageFormProps = {
  entry: Entry
  wordings: Wordings
  tag: string
  onChange: (key: string, wording: string) => void
}

/** One message: a field for each of its wordings, with what may be put in. */
export function MessageForm({ entry, wordings, tag, onChange }: MessageFormProps) {
  const { shape, wordings: before, isExact } = entry.probed()
  return (
    <>
      {entry.note && <p className="words-quiet"><bdi>{entry.note}</bdi></p>}
      {!isExact && <p className="words-note"><bdi>This one looks closer at what it is given than a template can. Changed, it says only what stands here.</bdi></p>}
      {casesOf(shape).map((one) => (
        <Wording
          key={one.key} one={one} tag={tag} wording={wordings[one.key] ?? ''} before={before[one.key] ?? ''}
          onChange={(wording) => onChange(one.key, wording)}
        />
      ))}
    </>
  )
}

type WordingProps = { one: Case; wording: string; before: string; tag: string; onChange: (wording: string) => void }

function Wording({ one, wording, before, tag, onChange }: WordingProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const findings = check(wording, before, one.may)
  const put = (name: string) => {
    field.current!.setRangeText(`{${name}}`, field.current!.selectionStart, field.current!.selectionEnd, 'end')
    onChange(field.current!.value)
    field.current!.focus()
  }
  return (
    <div className="words-field">
      <label htmlFor={id}>{captionOf(one, tag)}</label>
      <textarea
        ref={field} id={id} lang={tag} rows={2} spellCheck value={wording} aria-describedby={`${id}-found`}
        aria-invalid={findings.some(({ kind }) => kind === 'wrong')} onChange={({ target }) => onChange(target.value)}
      />
      {one.may.length > 0 && (
        <div className="words-names">
          {one.may.map((name) => <button key={name} type="button" aria-label={`Put in {${name}}`} onClick={() => put(name)}>{`{${name}}`}</button>)}
        </div>
      )}
      <div id={`${id}-found`} aria-live="polite">
        {findings.map(({ kind, text }) => <p key={text} data-kind={kind}><bdi>{kind === 'wrong' ? `Not shown yet: ${text}` : text}</bdi></p>)}
        {wording !== before && <p className="words-quiet">Before: <bdi>{before}</bdi></p>}
      </div>
    </div>
  )
}

const NUMBERS = [0, 1, 2, 3, 4, 5, 10, 11, 20, 21, 100, 1_000_000]

function captionOf({ forms }: Case, tag: string): string {
  return forms.map(({ value: { name }, form }) => formText(name, form, tag)).join(', ') || 'Text'
}

function formText(name: string, form: Form, tag: string): string {
  if (form === 'given' || form === 'missing') return `${form === 'given' ? 'with' : 'without'} ${name}`
  if (form === 'yes' || form === 'no') return `${name}: ${form}`
  if (form === 'none') return `${name}: none (0)`
  const rules = new Intl.PluralRules(tag)
  const like = NUMBERS.filter((number) => rules.select(number) === form)
  const some = like.length > 0 ? like.slice(0, 3).join(', ') : '1.5'
  return `${name}: ${form} (${some}${like.length > 3 ? ', …' : ''})`
}
