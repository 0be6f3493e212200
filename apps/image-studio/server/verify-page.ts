import { verifyPage } from '@makegood/client/verify-page'
import { createRefundWorld } from '@makegood/msw'
import type { ReceiptKeySet } from '@makegood/contract'

/** The page that verifies the receipts of Madder, with the keys of its worlds. */
export async function verifyReceiptPage(): Promise<string> {
  const { service } = createRefundWorld({ policy: 'anumi' })
  const response = await service.fetch(new Request('https://madder.example/v1/receipt-keys'))
  return verifyPage((await response.json()) as ReceiptKeySet)
}
