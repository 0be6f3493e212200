import { useEffect } from 'react'
import { useRefunds } from '../context.ts'
import { useSession } from '../use-session.ts'

/** A button that opens a line of the history, newest first, as the list does. */
export function LineStand({ line = 0 }: { line?: number }) {
  const { desk, wake } = useRefunds('<LineStand>')
  const { client } = useSession()
  useEffect(wake, [wake])
  const open = async (returnFocusTo: HTMLElement) => {
    const { items } = await client.wallet.history()
    const item = items[line]!
    desk.show(item.refund ? { kind: 'refund', refundId: item.refund.id, returnFocusTo } : { kind: 'entry', entry: item, returnFocusTo })
  }
  return (
    <button type="button" onClick={({ currentTarget }) => void open(currentTarget)}>
      Open
    </button>
  )
}
