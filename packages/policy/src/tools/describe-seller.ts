import type { Policy } from '../model.ts'
import { plain } from './prose.ts'

const CONTACTS = {
  email: 'Email',
  form: 'Contact form',
  chat: 'Live chat',
  support: 'Support channels',
} as const

/** Who sells, who is paid, and how to reach us. */
export function saySeller({ seller }: Policy): string[] {
  const { processor, merchantOfRecord: merchant, contact, stores, office } = seller
  const lines = [
    ...contact.map(
      ({ kind, to, subject }) =>
        CONTACTS[kind] +
        (to ? `: ${plain(to)}` : ', as shown in the app') +
        (subject ? `, with the subject “${plain(subject)}”` : ''),
    ),
    ...(office.from && office.until
      ? [`Office hours: Monday to Friday, ${office.from} to ${office.until} in the time zone ${plain(office.zone)}`]
      : []),
    ...(merchant
      ? [
          `Merchant of record: ${plain(merchant.name)}${merchant.url ? ` (${plain(merchant.url)})` : ''},` +
            ' who takes your payment and may be asked about it directly',
        ]
      : []),
    ...(processor ? [`Payments and refunds go through ${plain(processor)}`] : []),
    ...(stores?.app_store ? [`For what you bought in the App Store: ${plain(stores.app_store)}`] : []),
    ...(stores?.play_store ? [`For what you bought in Google Play: ${plain(stores.play_store)}`] : []),
  ]
  return lines.map((line) => `- ${line}.`)
}
