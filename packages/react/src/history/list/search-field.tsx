'use client'

import { forwardRef } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Icon } from '../../ui/icon.tsx'

type SearchFieldProps = {
  value: string
  /** As it is typed; emptying it is meant at once. */
  onChange: (value: string, typed: boolean) => void
}

/** As many characters as the service searches for. */
const LONGEST = 200

/** Searches the history, loaded or not. */
export const SearchField = forwardRef<HTMLInputElement, SearchFieldProps>(function SearchField({ value, onChange }, ref) {
  const { messages: { filters } } = useAllTexts()
  return (
    <div className="makegood-search">
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        className="makegood-input"
        aria-label={filters.search}
        placeholder={filters.placeholder}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST}
        value={value}
        onChange={({ target }) => onChange(target.value, target.value !== '')}
      />
      {value !== '' && (
        <button
          type="button"
          className="makegood-button"
          data-variant="ghost"
          data-shape="icon"
          aria-label={filters.clearSearch}
          onClick={({ currentTarget }) => {
            currentTarget.parentElement?.querySelector('input')?.focus()
            onChange('', false)
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
})
