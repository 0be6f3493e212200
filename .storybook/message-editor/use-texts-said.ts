import { type RefObject, useEffect, useState } from 'react'
import { type Texts, textsIn } from './find-said.ts'

const PAUSE = 150

/** What the preview says now, and what it has put in front of the page. `desk` is where one writes. */
export function useTextsSaid(preview: RefObject<HTMLElement | null>, desk: RefObject<HTMLElement | null>): Texts | null {
  const [texts, setTexts] = useState<Texts | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const inFront = [...document.querySelectorAll('.makegood')].filter((element) => !preview.current?.contains(element) && !element.parentElement?.closest('.makegood'))
      setTexts(textsIn(preview.current ? [preview.current, ...inFront] : inFront))
    }
    const changes = new MutationObserver((records) => {
      if (records.every(({ target }) => desk.current?.contains(target))) return
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE)
    })
    look()
    changes.observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter: ['aria-label', 'title', 'placeholder'] })
    return () => {
      clearTimeout(timer)
      changes.disconnect()
    }
  }, [preview, desk])
  return texts
}

/** Marks what is read; one mark a page. Nothing of the page is changed. */
export function useMarked(ranges: readonly Range[]): void {
  useEffect(() => {
    CSS.highlights.set('words-said', new Highlight(...ranges))
    return () => void CSS.highlights.delete('words-said')
  }, [ranges])
}
