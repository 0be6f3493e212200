import type { SumLine } from './sum-lines.ts'

/** Lines that add up to the last one. */
export function Sums({ lines }: { lines: readonly SumLine[] }) {
  return (
    <table className="makegood-sums">
      <tbody>
        {lines.map(({ key, label, value, isTotal }) => (
          <tr key={key} data-total={isTotal || undefined}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
