import type { Money } from '@makegood/contract'

/** A pack of credits in the shop. */
export type Offer = { id: string; name: string; line: string; credits: number; price: Money }

export const OFFERS: readonly [Offer, Offer, Offer] = [
  { id: 'sketchbook', name: 'Sketchbook', line: 'For a rainy afternoon', credits: 50, price: { amount: 1100, currency: 'EUR' } },
  { id: 'easel', name: 'Easel', line: 'For a season of ideas', credits: 100, price: { amount: 2000, currency: 'EUR' } },
  { id: 'atelier', name: 'Atelier', line: 'For everyone at the table', credits: 500, price: { amount: 8500, currency: 'EUR' } },
]

/** How a pack can be paid. The label is all that Madder keeps of it. */
export const METHODS = [
  { kind: 'card', name: 'Visa ·· 4242', label: 'Visa ·· 4242' },
  { kind: 'paypal', name: 'PayPal', label: 'PayPal' },
  { kind: 'apple_pay', name: 'Apple Pay', label: 'Apple Pay' },
  { kind: 'alipay', name: 'Alipay', label: 'Alipay' },
  { kind: 'wechat_pay', name: 'WeChat Pay', label: 'WeChat Pay' },
  { kind: 'bank_transfer', name: 'Bank transfer', label: 'Bank transfer ·· 3000' },
] as const
