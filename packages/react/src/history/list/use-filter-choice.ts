'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { useAllTexts } from '../../all-texts.ts'
import { useMinute } from '../tracking/use-minute.ts'
import { type FilterChoice, filterFrom, NO_CHOICE } from './filter-choice.ts'

/** Milliseconds after the last key at which what is typed counts. */
const TYPING = 300

/** What a person chooses, and the filter that follows from it: at once, or a moment after they stop typing. */
export function useFilterChoice() {
  const { format } = useAllTexts()
  const [choice, setChoice] = useState(NO_CHOICE)
  const [applied, setApplied] = useState(NO_CHOICE)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(typing.current), [])

  const change = (news: Partial<FilterChoice>, { typed = false } = {}) => {
    const next = { ...choice, ...news }
    setChoice(next)
    clearTimeout(typing.current)
    if (typed) typing.current = setTimeout(() => setApplied(next), TYPING)
    else setApplied(next)
  }

  const today = format.isoDate(new Date(useMinute()).toISOString())
  const filter = useMemo(() => filterFrom(applied, today, format.isoDate), [applied, today, format])
  return { choice, applied, filter, change }
}
