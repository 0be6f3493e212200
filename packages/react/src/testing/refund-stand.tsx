import { useState } from 'react'
import { useRefunds } from '../context.ts'
import { useSession } from '../use-session.ts'

/** A page with one button: it opens the newest refund in front, as the history does. */
export function RefundStand() {
  const { desk, wake } = useRefunds('<RefundStand>')
  const { client } = useSession()
  const [button, setButton] = useState<HTMLButtonElement | null>(null)
  const open = async () => {
    wake()
    const { items } = await client.refunds.list({ limit: 1 })
    desk.show({ kind: 'refund', refundId: items[0]!.id, returnFocusTo: button })
  }
  return (
    <button ref={setButton} type="button" onClick={() => void open()}>
      Look at it
    </button>
  )
}
