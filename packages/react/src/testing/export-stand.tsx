import { useRefunds } from '../context.ts'
import { ExportButton } from '../history/export/export-button.tsx'
import { ALL_LINES, type HistoryFilter } from '../queries/history.ts'

/** The export in a line that wraps, as among the tools of the list, and anew for another user like it. */
export function ExportStand({ filter = ALL_LINES }: { filter?: HistoryFilter }) {
  const { scope } = useRefunds('<ExportStand>')
  return (
    <div key={scope.id} className="makegood makegood-sheet">
      <div className="makegood-inset makegood-export-acts">
        <ExportButton filter={filter} />
      </div>
    </div>
  )
}
