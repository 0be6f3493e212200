import { createReceiptKey, createReceiptSigner, seededIds } from '@makegood/service'

const receipts = createReceiptSigner({ keys: [await createReceiptKey('test')] })

/** The ports of a service in which nothing goes wrong, and nobody looks at what is sent. */
export const calmPorts = () => ({
  judge: { unusable: async () => true },
  payments: { send: async ({ transferId }: { transferId: string }) => ({ reference: `pay_${transferId}` }) },
  mail: { send: async () => {} },
  ids: seededIds(1),
  uploads: { save: async () => {}, remove: async () => {} },
  receipts,
})
