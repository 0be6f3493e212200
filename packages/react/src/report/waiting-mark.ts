import { waitingMarkOf } from '../kept.ts'

/** Notes whether something of the user waits to be sent. */
export function markWaiting(userId: string, waits: boolean): void {
  try {
    if (waits) localStorage.setItem(waitingMarkOf(userId), '1')
    else localStorage.removeItem(waitingMarkOf(userId))
  } catch {
    // Where the device keeps nothing, nothing waits for another page.
  }
}
