'use client'

import { type ReactNode, useId, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'
import { chosen, type FilterChoice, kindChoices, periodChoices, standingChoices } from './filter-choice.ts'
import { FindHint } from './find-hint.tsx'
import { SearchField } from './search-field.tsx'

type FiltersProps = {
  choice: FilterChoice
  /** `typed`: more may follow. */
  onChange: (news: Partial<FilterChoice>, options?: { typed: boolean }) => void
  /** How many lines there are, loaded or not. */
  total: number
  /** What else can be done with the lines. */
  children?: ReactNode
}

/** Narrows the history down by what is in a line, its kind, how it stands, and when it was. It folds where there is little room. */
export function Filters({ choice, onChange, total, children }: FiltersProps) {
  const texts = useAllTexts()
  const { messages, format } = texts
  const { filters, filterKinds, filterStandings, filterPeriods } = messages
  const [open, setOpen] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const id = useId()
  const count = chosen({ ...choice, search: '' }, texts).length

  return (
    <search aria-label={filters.title}>
      <form
        className="makegood-filters"
        onSubmit={(event) => {
          event.preventDefault()
          onChange({})
        }}
      >
        <SearchField ref={search} value={choice.search} onChange={(value, typed) => onChange({ search: value }, { typed })} />
        <Button className="makegood-button makegood-fold" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {filters.toggle(count, format.number(count))}
        </Button>
        <div id={id} className="makegood-choices" data-open={open || undefined}>
          <Select label={filters.kind} value={choice.kind} options={kindChoices} texts={filterKinds} onChange={(kind) => onChange({ kind })} />
          <Select label={filters.standing} value={choice.standing} options={standingChoices} texts={filterStandings} onChange={(standing) => onChange({ standing })} />
          <Select label={filters.period} value={choice.period} options={periodChoices} texts={filterPeriods} onChange={(period) => onChange({ period })} />
          {choice.period === 'dates' && (
            <>
              <DateField label={filters.from} value={choice.from} max={choice.until} onChange={(from) => onChange({ from }, { typed: true })} />
              <DateField label={filters.until} value={choice.until} min={choice.from} onChange={(until) => onChange({ until }, { typed: true })} />
            </>
          )}
        </div>
        {children}
        <FindHint total={total} onFind={() => search.current?.focus()} />
      </form>
    </search>
  )
}

type SelectProps<Value extends string> = {
  label: string
  value: Value
  options: readonly Value[]
  texts: Record<Value, string>
  onChange: (value: Value) => void
}

/** The platform's own: it needs no code, and is at home on every device. The first option is no choice at all. */
function Select<Value extends string>({ label, value, options, texts, onChange }: SelectProps<Value>) {
  return (
    <Labelled label={label} isHidden>
      <span className="makegood-select">
        <select
          className="makegood-input"
          data-chosen={value !== options[0] || undefined}
          value={value}
          onChange={({ target }) => onChange(target.value as Value)}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {texts[option]}
            </option>
          ))}
        </select>
      </span>
    </Labelled>
  )
}

type DateFieldProps = { label: string; value: string; min?: string; max?: string; onChange: (date: string) => void }

function DateField({ label, value, min, max, onChange }: DateFieldProps) {
  return (
    <Labelled label={label}>
      <input
        type="date"
        className="makegood-input"
        value={value}
        min={min || undefined}
        max={max || undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  )
}

function Labelled({ label, isHidden = false, children }: { label: string; isHidden?: boolean; children: ReactNode }) {
  return (
    <label className="makegood-field">
      <span className={isHidden ? 'makegood-hidden' : 'makegood-small'}>{label}</span>
      {children}
    </label>
  )
}
