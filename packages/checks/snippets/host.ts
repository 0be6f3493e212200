import type { RefundClient } from '@makegood/client'

// What a snippet in a README may take for granted: names that a host app has anyway.
declare global {
  const baseUrl: string
  function getToken(options: { refresh: boolean; signal: AbortSignal }): Promise<string>
  const client: RefundClient
  const userId: string
  const packId: string
  const resultId: string
}
