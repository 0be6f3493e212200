'use client'

import { type RefObject, useEffect, useRef } from 'react'

const DIALOG = 'dialog, [role="dialog"]'

/** How files are given. */
export type Way = 'pick' | 'paste' | 'drop'
type Take = (files: readonly File[], by: Way) => void

/**
 * Takes files that are dropped on the form or dialog around a field, or pasted there. While files are over it, the form
 * carries `label` in `data-makegood-drop`.
 */
export function useDropAndPaste(field: RefObject<HTMLElement | null>, label: string, take: Take): void {
  const latest = useRef({ label, take })
  useEffect(() => {
    latest.current = { label, take }
  })

  useEffect(() => {
    const form = field.current!.closest('form') ?? field.current!
    const zone = field.current!.closest<HTMLElement>(DIALOG) ?? form
    const ended = new AbortController()
    const { signal } = ended
    let ownDrag = false

    const mark = (over: boolean) => {
      if (over) form.setAttribute('data-makegood-drop', latest.current.label)
      else form.removeAttribute('data-makegood-drop')
    }
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Taken here, or the browser would leave the page for the file.
      event.preventDefault()
      event.dataTransfer!.dropEffect = ownDrag ? 'none' : 'copy'
      mark(!ownDrag)
    }
    zone.addEventListener('dragenter', over, { signal })
    zone.addEventListener('dragover', over, { signal })
    zone.addEventListener('dragleave', ({ relatedTarget }) => relatedTarget instanceof Node && zone.contains(relatedTarget) || mark(false), { signal })
    zone.addEventListener('drop', (event) => {
      mark(false)
      if (!hasFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      if (!ownDrag) latest.current.take([...event.dataTransfer!.files], 'drop')
    }, { signal })
    // A picture of the form itself that is dragged is no file of the person's.
    zone.addEventListener('dragstart', () => (ownDrag = true), { signal })
    zone.addEventListener('dragend', () => (ownDrag = false), { signal })

    // On the document: with the focus nowhere, a paste goes to the body, outside of the dialog.
    document.addEventListener('paste', (event) => {
      const [target] = event.composedPath()
      const inside = event.composedPath().includes(zone) || (target === document.body && zone.matches(':modal'))
      const files = [...(event.clipboardData?.files ?? [])]
      if (!inside || files.length === 0 || event.defaultPrevented || isText(event)) return
      event.preventDefault()
      latest.current.take(files, 'paste')
    }, { signal })

    return () => {
      ended.abort()
      mark(false)
    }
  }, [field])
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Formatted text that brings a picture of itself, such as cells of a sheet, is text where text can be written. */
function isText(event: ClipboardEvent): boolean {
  const [target] = event.composedPath()
  const writable = target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
  const types = event.clipboardData?.types ?? []
  return writable && types.includes('text/plain') && types.includes('text/html')
}
