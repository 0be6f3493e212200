/** A file that was made here. */
export type MadeFile = { name: string; type: string; content: string | Blob }

/** Milliseconds after which a browser has begun to save it. */
const TAKEN = 40_000

/** Hands a file to the person, to be saved or opened. A strict Content Security Policy has nothing against it. */
export function saveFile({ name, type, content }: MadeFile): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN)
}

/** As long as a name may be, its ending included. */
const LONGEST = 120

/** A name that every system takes, whatever is in it: it hides nothing, leads nowhere, and keeps its ending. */
export const safeName = (name: string) => name.replaceAll(/[^\w.-]+/g, '-').replace(/^[.-]+/, '').slice(-LONGEST) || 'file'
