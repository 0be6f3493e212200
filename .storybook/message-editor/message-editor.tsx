import { useMemo, useRef, useState } from 'react'
import type { Messages } from '../../packages/react/src/languages/messages.ts'
import type { Spoken } from '../../packages/react/src/testing/workshop/overrides.ts'
import { catalogOf, type Changes, changed, type Entry, overridesOf, wordingsOf } from './catalog.ts'
import { isSaidIn, patternsOf, whereSaid } from './find-said.ts'
import './message-editor.css'
import { MessageForm } from './message-form.tsx'
import { MessageList } from './message-list.tsx'
import { Place, type PlaceName, PLACES } from '../../packages/react/src/testing/workshop/places.tsx'
import type { Said } from '../../packages/react/src/testing/workshop/said.ts'
import { Tools } from './tools.tsx'
import { useChanges } from './use-changes.ts'
import { useMarked, useTextsSaid } from './use-texts-said.ts'

type Shown = 'all' | 'said' | 'changed'

type MessageEditorProps = {
  said: Said
  /** The language of the toolbar and its words; undefined: English. */
  language: Spoken | undefined
  messages: Messages | undefined
  storageKey: string
}

/** Where every message can be read, found and reworded, beside where it is said. */
export function MessageEditor({ said, language, messages, storageKey }: MessageEditorProps) {
  const catalog = useMemo(() => catalogOf(messages), [messages])
  const [changes, setChanges] = useChanges(catalog.tag, storageKey)
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const [chosen, setChosen] = useState('menu.badResult')
  const [place, setPlace] = useState<PlaceName>('report')
  const [desk, preview] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)]
  const texts = useTextsSaid(preview, desk)

  const entry = catalog.byId.get(chosen) ?? catalog.entries[0]!
  const overrides = useMemo(() => overridesOf(catalog, changes), [catalog, changes])
  const { ranges, named } = useMemo(() => {
    const patterns = patternsOf(wordingsOf(entry, changes))
    return texts ? whereSaid(patterns, texts) : { ranges: [], named: 0 }
  }, [entry, changes, texts])
  useMarked(ranges)
  const textOf = (one: Entry) => Object.values(wordingsOf(one, changes)).at(-1) ?? ''
  const found = useMemo(() => {
    const wanted = search.trim().toLowerCase()
    const says = (one: Entry) => wanted === '' || `${one.id}\n${Object.values(wordingsOf(one, changes)).join('\n')}`.toLowerCase().includes(wanted)
    const isShown = (one: Entry) => {
      if (shown === 'changed') return one.id in changes
      return shown === 'all' || (texts !== null && isSaidIn(patternsOf(wordingsOf(one, changes)), texts))
    }
    return catalog.entries.filter((one) => says(one) && isShown(one))
  }, [catalog, changes, search, shown, texts])

  return (
    <main className="words">
      <section ref={desk} className="words-desk" aria-label="Words">
        <header>
          <h1>Messages</h1>
          <p className="words-quiet">
            <bdi>Every text, in {nameOf(catalog.tag)}. Choose one and write: the preview says it at once. Nothing leaves this browser.</bdi>
          </p>
        </header>
        <Tools catalog={catalog} changes={changes} onChange={setChanges} />
        <div className="words-find">
          <input type="search" aria-label="Search" placeholder="Search words or keys" value={search} onChange={({ target }) => setSearch(target.value)} />
          <select aria-label="Which" value={shown} onChange={({ target }) => setShown(target.value as Shown)}>
            <option value="all">All</option>
            <option value="said">Said in the preview</option>
            <option value="changed">Changed</option>
          </select>
          <output><bdi>{found.length === 1 ? '1 message' : `${found.length} messages`}</bdi></output>
        </div>
        <div className="words-both">
          <MessageList
            entries={found} chosen={entry.id} isOpen={search.trim() !== '' || shown === 'changed'} isChanged={({ id }) => id in changes} textOf={textOf}
            onChoose={({ id }) => setChosen(id)}
          />
          <section className="words-edit" aria-labelledby="words-chosen">
            <h2 id="words-chosen">{entry.id}</h2>
            <MessageForm
              key={entry.id} entry={entry} wordings={wordingsOf(entry, changes)} tag={catalog.tag}
              onChange={(key, wording) => setChanges(changed(changes, entry, key, wording))}
            />
            <div className="words-row">
              <output className="words-quiet"><bdi>{saidText(ranges.length, named)}</bdi></output>
              <button type="button" disabled={!(entry.id in changes)} onClick={() => setChanges(without(changes, entry.id))}>Reset this one</button>
            </div>
          </section>
        </div>
      </section>
      <section ref={preview} className="words-preview" aria-label="Preview">
        <div className="words-row">
          <label htmlFor="words-place">Preview</label>
          <select id="words-place" value={place} onChange={({ target }) => setPlace(target.value as PlaceName)}>
            {Object.entries(PLACES).map(([value, { name }]) => <option key={value} value={value}>{name}</option>)}
          </select>
        </div>
        <div className="words-place" lang={catalog.tag}>
          <Place key={place} said={said} place={place} language={language} messages={overrides} />
        </div>
      </section>
    </main>
  )
}

const without = (changes: Changes, id: string): Changes => Object.fromEntries(Object.entries(changes).filter(([one]) => one !== id))

const nameOf = (tag: string) => (tag.startsWith('x-') ? tag : (new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag))

function saidText(read: number, named: number): string {
  const name = named > 0 ? `${read > 0 ? '; also' : 'Said as'} the name of something that is not read` : ''
  if (read > 0) return `${read === 1 ? 'Marked in the preview' : `Marked at ${read} places of the preview`}${name}.`
  return name ? `${name}.` : 'Not said in the preview as it stands now.'
}
