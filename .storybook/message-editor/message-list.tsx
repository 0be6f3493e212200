import { useState } from 'react'
import type { Entry } from './catalog.ts'

type MessageListProps = {
  entries: readonly Entry[]
  chosen: string
  /** All groups are open, as when one searches. */
  isOpen: boolean
  isChanged: (entry: Entry) => boolean
  textOf: (entry: Entry) => string
  onChoose: (entry: Entry) => void
}

/** Messages by group. */
export function MessageList({ entries, isOpen, ...rest }: MessageListProps) {
  const groups = [...new Set(entries.map(({ group }) => group))]
  return (
    <nav className="words-list" aria-label="Messages">
      {groups.map((group) => (
        <Group key={`${group} ${isOpen}`} name={group} entries={entries.filter((entry) => entry.group === group)} isOpen={isOpen} {...rest} />
      ))}
    </nav>
  )
}

/** What a group holds is there once it is opened: there are many. */
function Group({ name, entries, chosen, isOpen, ...rest }: MessageListProps & { name: string }) {
  const [open, setOpen] = useState(isOpen || entries.some(({ id }) => id === chosen))
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {name} <small>{entries.length}</small>
      </summary>
      {open && <ul>{entries.map((entry) => <Row key={entry.id} entry={entry} isChosen={entry.id === chosen} {...rest} />)}</ul>}
    </details>
  )
}

type RowProps = Pick<MessageListProps, 'isChanged' | 'textOf' | 'onChoose'> & { entry: Entry; isChosen: boolean }

function Row({ entry, isChosen, isChanged, textOf, onChoose }: RowProps) {
  return (
    <li>
      <button type="button" aria-current={isChosen || undefined} onClick={() => onChoose(entry)}>
        <span className="words-key">{entry.key}{isChanged(entry) && <em> changed</em>}</span>
        <span className="words-text">{textOf(entry)}</span>
      </button>
    </li>
  )
}
