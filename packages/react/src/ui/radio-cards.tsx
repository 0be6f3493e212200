'use client'

import { type ReactNode, useId } from 'react'

export type RadioCard = { value: string; label: ReactNode; hint?: ReactNode; aside?: ReactNode; disabled?: boolean }

type RadioCardsProps = {
  legend: string
  /** The legend is said elsewhere for those who see. */
  hideLegend?: boolean
  cards: readonly RadioCard[]
  value: string
  onChange: (value: string) => void
  error?: string | null
  /** Short cards stand two abreast where there are many and there is room. */
  columns?: boolean
  /** The chosen card, or the first, gets the focus when a dialog opens. */
  focusFirst?: boolean
}

/** One of several, each as a card with room for a line about it. Native radios: arrow keys and forms work by themselves. */
export function RadioCards({ legend, hideLegend, cards, value, onChange, error, columns, focusFirst }: RadioCardsProps) {
  const id = useId()
  const first = cards.find((card) => card.value === value && !card.disabled) ?? cards.find((card) => !card.disabled)
  return (
    <fieldset className="makegood-cards" data-many={(columns && cards.length > 4) || undefined} aria-describedby={error ? `${id}error` : undefined} aria-invalid={Boolean(error)}>
      <legend className={hideLegend ? 'makegood-hidden' : 'makegood-label'}>{legend}</legend>
      {cards.map((card, at) => (
        <label key={card.value} className="makegood-card" data-checked={card.value === value || undefined} data-disabled={card.disabled || undefined}>
          <input
            type="radio"
            className="makegood-radio"
            name={id}
            value={card.value}
            checked={card.value === value}
            disabled={card.disabled}
            // What comes with the choice is said of it, and is no part of its name.
            aria-labelledby={`${id}${at}${card.aside ? ` ${id}${at}aside` : ''}`}
            aria-describedby={card.hint ? `${id}${at}hint` : undefined}
            data-autofocus={(focusFirst && card === first) || undefined}
            onChange={() => onChange(card.value)}
          />
          <span className="makegood-card-text">
            <span id={`${id}${at}`} className="makegood-card-label">
              {card.label}
            </span>
            {card.hint && (
              <span id={`${id}${at}hint`} className="makegood-small">
                {card.hint}
              </span>
            )}
          </span>
          {card.aside && (
            <span id={`${id}${at}aside`} className="makegood-card-aside">
              {card.aside}
            </span>
          )}
        </label>
      ))}
      {error && (
        <p id={`${id}error`} className="makegood-note" data-error>
          {error}
        </p>
      )}
    </fieldset>
  )
}
