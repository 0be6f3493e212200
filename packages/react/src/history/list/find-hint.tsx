'use client'

import { useEffect, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { Button } from '../../ui/button.tsx'

type FindHintProps = {
  /** How many lines there are in all. */
  total: number
  onFind: () => void
}

/**
 * Where the browser's own search is opened over a list that is not all in the page, says that it misses some, and offers
 * ours. The key itself is left alone.
 */
export function FindHint({ total, onFind }: FindHintProps) {
  const { messages: { filters } } = useAllTexts()
  const hint = useRef<HTMLOutputElement>(null)
  const [shown, setShown] = useState(false)

  useEffect(() => {
    const onKeyDown = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'f' || !(ctrlKey || metaKey) || altKey || shiftKey) return
      const whole = hint.current?.closest('.makegood-sheet')
      if (whole && isInSight(whole) && whole.querySelectorAll('[data-line]').length < total) setShown(true)
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [total])

  return (
    <output ref={hint} className="makegood-hint">
      {shown && (
        <>
          <span className="makegood-small">{filters.hint}</span>
          <Button
            variant="link"
            onClick={() => {
              setShown(false)
              onFind()
            }}
          >
            {filters.findHere}
          </Button>
        </>
      )}
    </output>
  )
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top < window.innerHeight && bottom > 0
}
