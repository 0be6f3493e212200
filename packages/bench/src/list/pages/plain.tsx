import '@makegood/react/styles.css'
import { attributesOf, Inside, keyOf } from './lines.tsx'
import { openList } from './open-list.tsx'

openList({
  count: 10_000,
  render: (lines) => (
    <ul className="makegood-rows">
      {lines.map((line) => (
        <li key={keyOf(line)} {...attributesOf(line, lines.length)} className="untouched">
          <Inside line={line} />
        </li>
      ))}
    </ul>
  ),
})
