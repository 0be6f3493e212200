import { useRef, useState } from 'react'
import { saveFile } from '../../packages/react/src/ui/save-file.ts'
import { type Catalog, type Changes, isSound, wordingsOf } from './catalog.ts'
import { changesFile, readChanges } from './changes-file.ts'
import { moduleOf } from './export-file.ts'

type ToolsProps = { catalog: Catalog; changes: Changes; onChange: (changes: Changes) => void }

/** What is done with all changes: to save them for a host, to save and open them for oneself, to drop them. */
export function Tools({ catalog, changes, onChange }: ToolsProps) {
  const [news, setNews] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const ids = Object.keys(changes)
  const saved = (name: string, type: string, content: string, left: readonly string[] = []) => {
    saveFile({ name, type, content })
    setNews(`Saved as ${name}.${left.length > 0 ? ` Left out, until they are right: ${left.join(', ')}.` : ''}`)
  }
  const saveModule = () => {
    const wrong = ids.filter((id) => !catalog.byId.has(id) || !isSound(catalog.byId.get(id)!, wordingsOf(catalog.byId.get(id)!, changes)))
    saved(`messages.${catalog.tag}.ts`, 'text/typescript', moduleOf(catalog, changes), wrong)
  }
  const open = async (chosen: File) => {
    try {
      const { changes: read, unknown } = readChanges(await chosen.text(), catalog)
      onChange({ ...changes, ...read })
      setNews(`Opened: ${Object.keys(read).length} changed.${unknown.length > 0 ? ` Not known here: ${unknown.join(', ')}.` : ''}`)
    } catch (error) {
      setNews(error instanceof Error ? error.message : String(error))
    }
  }
  const reset = () => {
    onChange({})
    setNews('Everything is as it was.')
  }
  return (
    <div className="words-tools">
      <button type="button" data-main="" disabled={ids.length === 0} onClick={saveModule}>Save the changes</button>
      <button type="button" disabled={ids.length === 0} onClick={() => saved(`messages.${catalog.tag}.json`, 'application/json', changesFile(catalog.tag, changes))}>
        Save to go on later
      </button>
      <button type="button" onClick={() => file.current!.click()}>Open a file</button>
      <input
        ref={file} type="file" accept=".json,application/json" aria-label="File of changes" hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          target.value = ''
          if (chosen) void open(chosen)
        }}
      />
      <button type="button" disabled={ids.length === 0} onClick={reset}>Reset all</button>
      <output><bdi>{news || (ids.length === 0 ? 'Nothing is changed.' : `${ids.length} changed.`)}</bdi></output>
    </div>
  )
}
