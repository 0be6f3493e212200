import { Unstyled } from '@storybook/addon-docs/blocks'
import type { ReactNode } from 'react'
import './guide.css'

type TableProps = { name: string; heads: readonly string[]; rows: readonly (readonly ReactNode[])[] }

/** A table; where there is little room, each row is a block of its own. */
export const Table = ({ name, heads, rows }: TableProps) => (
  <Unstyled>
    <table className="guide-table" aria-label={name}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={heads[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Unstyled>
)
