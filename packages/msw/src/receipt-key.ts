import type { ReceiptSigningKey } from '@makegood/service'

/** Published with this package, private half and all: it is worth nothing, and signs receipts of worlds alone. */
export const DEMO_KEY: ReceiptSigningKey = {
  kid: 'demo-not-secret',
  kty: 'EC',
  crv: 'P-256',
  x: 'm_jaMamVYL2spYZFgizb2zTIyntSAWDIdRT7WALr_6A',
  y: 'Vc-vmk7YwluIOzGGHRF9YVtTZeXnsYqy24qKm0jkbYk',
  d: 'vZuCV-rrzqy7zQ7HsYunKqYzc_UigO99aa1uSjL1hAI',
}
