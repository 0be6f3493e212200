import { country, plain, titled } from './prose.ts'

/** A predicate and its opposite: `is banned`, `is not banned`. */
export type Pair = readonly [holds: string, fails: string]

/** How a fact is spoken of. */
export type FactWords = {
  /** What the predicate is of, and what a number counts. */
  subject: string
  /** Of a number, what it counts, in the singular and the plural. */
  unit?: readonly [one: string, many: string]
  /** A number in a sentence of its own, from "more than 48 hours". */
  measure?: (bound: string) => string
  /** What a value says of the subject. */
  values?: Readonly<Record<string, Pair>> | ((value: string) => Pair)
  /** What true and false say, as sentences of their own. */
  flag?: Pair
  /** What `null` says, and what any other value does, as sentences of their own. */
  absent?: Pair
  /** What 0 says, and what anything above it does, as sentences of their own. */
  zero?: Pair
}

export const is = (what: string): Pair => [`is ${what}`, `is not ${what}`]
const was = (what: string): Pair => [`was ${what}`, `was not ${what}`]
const credits = ['credit', 'credits'] as const
const cents = ['of the smallest units of its currency', 'of the smallest units of its currency'] as const
const hours = ['hour', 'hours'] as const

const standing = {
  active: is('active'),
  closed: was('closed by you'),
  terminated: was('terminated for a breach of the terms'),
  banned: is('banned'),
}
const bought = {
  direct: was('made with us directly'),
  app_store: was('made in the App Store'),
  play_store: was('made in Google Play'),
}
const paid = {
  card: was('made by card'),
  paypal: was('made by PayPal'),
  alipay: was('made by Alipay'),
  wechat_pay: was('made by WeChat Pay'),
  apple_pay: was('made by Apple Pay'),
  google_pay: was('made by Google Pay'),
  bank_transfer: was('made by bank transfer'),
  other: was('made in another way than those we name'),
}
const outcome: Record<string, Pair> = {
  running: ['is still running', 'is no longer running'],
  succeeded: ['succeeded', 'did not succeed'],
  failed: ['failed', 'did not fail'],
  moderated: was('stopped by a content check'),
  incomplete: ['came out incomplete', 'did not come out incomplete'],
}
const reasons = {
  no_resemblance: is('no resemblance to the person shown'),
  wrong_style: is('another style than the one you picked'),
  broken_anatomy: is('broken anatomy'),
  breaks_guidelines: is('a breach of our content guidelines'),
  differs_from_description: is('a result unlike its description'),
  unusable: is('an unusable result'),
  low_quality: is('low quality'),
  not_to_my_taste: is('a matter of taste'),
  other: is('another one'),
}

/** How the facts that every policy may ask for are spoken of. */
export const standardWords: Readonly<Record<string, FactWords>> = {
  'account.standing': { subject: 'the account', values: standing },
  'account.refund_percent': {
    subject: 'the share of all you paid that was refunded',
    measure: (bound) => `${bound} of all you ever paid was refunded`,
    unit: ['per cent', 'per cent'],
  },
  'account.malicious_use': {
    subject: 'malicious use',
    flag: ['the account was found to be used maliciously', 'no malicious use of the account was found'],
  },
  'account.false_information': {
    subject: 'false information',
    flag: ['information you gave was found to be false', 'nothing you told us was found to be false'],
  },
  'purchase.kind': {
    subject: 'the purchase',
    values: { pack: is('a credit pack'), subscription: is('a subscription') },
  },
  'purchase.at': { subject: 'the purchase' },
  'purchase.channel': { subject: 'the purchase', values: bought },
  'purchase.method': { subject: 'the payment', values: paid },
  'purchase.credits': {
    subject: 'the number of credits bought',
    measure: (bound) => `${bound} were bought`,
    unit: credits,
    zero: ['no credits were bought with it', 'credits were bought with it'],
  },
  'purchase.credits_used': {
    subject: 'the number of its credits that were used',
    measure: (bound) => `${bound} of the purchase have been used`,
    unit: credits,
    zero: ['no credit of the purchase has been used', 'a credit of the purchase has been used'],
  },
  'purchase.credits_left': {
    subject: 'the number of its credits that are left',
    measure: (bound) => `${bound} of the purchase are left`,
    unit: credits,
    zero: ['no credit of the purchase is left', 'a credit of the purchase is left'],
  },
  'purchase.paid': {
    subject: 'what you paid',
    measure: (bound) => `you paid ${bound}`,
    unit: cents,
    zero: ['nothing was paid for it', 'something was paid for it'],
  },
  'purchase.currency': { subject: 'the currency of the purchase', values: (code) => is(code) },
  'purchase.refunded': {
    subject: 'what was refunded of it before',
    measure: (bound) => `${bound} were refunded of it before`,
    unit: cents,
    zero: ['nothing of it was refunded before', 'something of it was refunded before'],
  },
  'purchase.period_from': {
    subject: 'the start of the paid period',
    absent: ['it has no paid period', 'it has a paid period'],
  },
  'purchase.period_until': {
    subject: 'the end of the paid period',
    absent: ['it has no paid period', 'it has a paid period'],
  },
  'purchase.external_fees': {
    subject: 'the fees that outside payment processors kept',
    unit: cents,
    zero: ['outside payment processors kept nothing', 'outside payment processors kept a fee'],
  },
  'purchase.refund_fee': { subject: 'the cost of sending the money back', unit: cents },
  'purchase.duplicate': {
    subject: 'a duplicate',
    flag: [
      'our records or those of our payment processor show that the order was made twice by mistake',
      'our records do not show that the order was made twice by mistake',
    ],
  },
  'purchase.twin_seconds': {
    subject: 'the time since the nearest earlier order of the same package at the same price',
    measure: (bound) => `the nearest earlier order of the same package at the same price came ${bound} before`,
    unit: ['second', 'seconds'],
    absent: [
      'there is no earlier order of the same package at the same price',
      'there is an earlier order of the same package at the same price',
    ],
  },
  'purchase.third_party': {
    subject: 'a partner',
    flag: ['it was provided by a partner and not by us', 'it was provided by us'],
  },
  'purchase.after_cancellation': {
    subject: 'a cancellation',
    flag: ['you were charged after you had cancelled', 'you were charged before you cancelled'],
  },
  'purchase.chargeback': {
    subject: 'a chargeback',
    flag: ['your bank is handling a chargeback for the purchase', 'there is no chargeback for the purchase'],
  },
  'generation.outcome': { subject: 'the generation', values: outcome },
  'generation.at': { subject: 'the generation' },
  'generation.kind': { subject: 'the result', values: { image: is('an image'), video: is('a video') } },
  'generation.feature': { subject: 'the feature', values: (feature) => is(plain(titled(feature))) },
  'generation.platform': {
    subject: 'the result',
    values: { web: was('made on the web'), ios: was('made on iOS'), android: was('made on Android') },
  },
  'generation.surface': {
    subject: 'the result',
    values: {
      editor: was('made in the editor'),
      batch: was('made in the batch editor'),
      catalog: was('made in the product catalog editor'),
    },
  },
  'generation.credits': {
    subject: 'what the generation cost',
    measure: (bound) => `the generation cost ${bound}`,
    unit: credits,
    zero: ['the generation cost nothing', 'the generation cost credits'],
  },
  'generation.missing_deliverables': {
    subject: 'the number of parts that are missing from the result',
    measure: (bound) => `${bound} of the result are missing`,
    unit: ['part', 'parts'],
    zero: ['nothing is missing from the result', 'a part of the result is missing'],
  },
  'generation.downloaded': {
    subject: 'the result',
    flag: ['the result was downloaded', 'the result was not downloaded'],
  },
  'generation.failure_source': {
    subject: 'the cause of the failure',
    values: { system: is('our own system'), provider: is('a provider of ours') },
  },
  'generation.provider': {
    subject: 'the provider',
    values: (name) => is(plain(name)),
    absent: ['no provider was involved', 'a provider was involved'],
  },
  'outage.hours': {
    subject: 'the longest interruption of the service after the purchase',
    measure: (bound) => `the service was interrupted for ${bound} on end after the purchase`,
    unit: hours,
    absent: ['the service was not interrupted after the purchase', 'the service was interrupted after the purchase'],
  },
  'outage.complete_hours': {
    subject: 'the longest complete outage of the service after the purchase',
    measure: (bound) => `the service was completely down for ${bound} on end after the purchase`,
    unit: hours,
    absent: ['there was no complete outage after the purchase', 'there was a complete outage after the purchase'],
  },
  'outage.remedied': {
    subject: 'the outage',
    flag: ['that interruption was made good already', 'that interruption was not made good yet'],
  },
  'report.reason': { subject: 'the reason you give', values: reasons },
  'request.from_purchase_address': {
    subject: 'the address',
    flag: [
      'you write from the email address that you bought with',
      'you write from another address than the one you bought with',
    ],
  },
  'judge.unusable': {
    subject: 'our judgement',
    flag: ['we find the result clearly unusable', 'we do not find the result clearly unusable'],
  },
  'judge.claim_holds': {
    subject: 'our judgement',
    flag: ['we find that it is as you say', 'we do not find that it is as you say'],
  },
  'sale.country': { subject: 'the country you live in', values: (code) => is(country(code)) },
  'sale.consumer': { subject: 'the buyer', flag: ['you bought as a consumer', 'you did not buy as a consumer'] },
  'sale.class': {
    subject: 'what was sold',
    values: { digital_content: is('digital content'), digital_service: is('a digital service') },
  },
  'sale.informed': {
    subject: 'the information',
    flag: ['you were told of your right before you bought', 'you were not told of your right before you bought'],
  },
  'sale.start_requested': {
    subject: 'the start',
    flag: [
      'you asked for it to begin before your time to withdraw was over',
      'you did not ask for it to begin before your time to withdraw was over',
    ],
  },
  'sale.loss_acknowledged': {
    subject: 'the loss',
    flag: [
      'you acknowledged that you lose the right to withdraw by it',
      'you did not acknowledge that you lose the right to withdraw by it',
    ],
  },
  'sale.confirmed': {
    subject: 'the confirmation',
    flag: ['you were sent a confirmation of the contract', 'you were not sent a confirmation of the contract'],
  },
  'sale.consent_text': { subject: 'the words you agreed to' },
  'sale.consent_at': { subject: 'the moment you agreed' },
}
