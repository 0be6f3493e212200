import type { Policy } from '../model.ts'
import { plain } from './prose.ts'

const groundWords: Readonly<Record<string, readonly [title: string, noun: string]>> = {
  change_of_mind: ['You changed your mind', 'a change of mind'],
  duplicate_charge: ['You were charged twice', 'a duplicate charge'],
  unauthorised_charge: ['You did not authorise a charge', 'a charge nobody authorised'],
  outage: ['The service was down', 'an outage'],
  misdescribed: ['It is not as it was described', 'something unlike its description'],
  defective: ['It does not work as it should', 'a defect'],
  fees_after_cancellation: ['You were charged after cancelling', 'a charge after cancelling'],
  quality: ['A result is not good enough', 'a report of a bad result'],
  generation: ['A generation went wrong', 'a generation'],
  legal: ['The law gives you a right', 'a right that the law gives'],
  other: ['Something else', 'any other reason'],
}

/** A ground as the person would say it. */
export const groundTitle = (ground: string): string => groundWords[ground]?.[0] ?? plain(ground.replace(/_/g, ' '))
/** A ground as a noun. */
export const groundNoun = (ground: string): string =>
  groundWords[ground]?.[1] ?? `“${plain(ground.replace(/_/g, ' '))}”`

const reasonWords: Readonly<Record<string, string>> = {
  window_over: 'the time to ask is over',
  partly_used: 'some of its credits have been used',
  credits_used: 'credits that were used are not paid back',
  non_refundable: 'credits are not refundable once they are in the wallet',
  matter_of_taste: 'matters of taste are not refunded',
  not_unusable: 'the result was not found to be clearly unusable',
  delivered: 'a result that was made and delivered is not refunded',
  feature_excluded: 'the feature is not covered',
  surface_excluded: 'results made there are not covered',
  already_reported: 'it was reported before',
  already_refunded: 'it was refunded before',
  courtesy_cap: 'the courtesy refunds of your wallet are used up for now',
  nothing_charged: 'no credits were taken for it',
  nothing_left: 'nothing of it is left to refund',
  same_address: 'it has to be asked from the email address that bought it',
  account_terminated: 'accounts ended for a breach of the terms get no refund',
  account_banned: 'banned accounts lose the credits they have left',
  account_closed: 'an account that its owner closed keeps no claim to what was left in it',
  abuse_suspected: 'there may be a pattern of misuse',
  chargeback_open: 'the bank is handling a chargeback for the purchase',
  downloaded: 'downloaded results are not refunded',
  generation_running: 'the generation is still running',
  generation_failed: 'the generation did not come to its end',
  generation_moderated: 'a content check stopped the generation',
  missing_deliverables: 'a part of what was ordered is missing',
  no_duplicate: 'no second order of the same package stands near it',
  unauthorised_charge: 'it has to be looked into',
  outage_too_short: 'the service was not down for long enough',
  outage_remedied: 'the outage was made good already',
  third_party_service: 'partners have policies of their own',
  malicious_use: 'the account was used maliciously',
  false_information: 'something that was told to us is false',
  no_fees_left: 'nothing was charged after you cancelled',
  legal_claim: 'what the law says about it has to be looked at',
  conformity_claim: 'somebody has to find what is wrong with it',
  bought_in_store: 'what an app store sold it alone can pay back',
  discretion: 'the decision is at our discretion',
  outside_policy: 'this page does not cover it',
}
/** Why, as a clause without a capital. */
export const reasonOf = (code: string): string => reasonWords[code] ?? plain(code.replace(/_/g, ' '))

const fieldWords: Readonly<Record<string, string>> = {
  phone: 'the phone number of your account',
  order_id: 'the order number',
  paid_at: 'when you paid',
  amount: 'how much you paid',
  email: 'the email address of your account',
  description: 'your reason in your own words',
  result: 'the result itself, attached or linked',
}
/** What the person is asked for. */
export const fieldOf = (name: string): string => fieldWords[name] ?? plain(name.replace(/_/g, ' '))

/** What the person can do next. */
export function stepOf(kind: string, seller: Policy['seller'] | null): string {
  const words: Readonly<Record<string, string>> = {
    regenerate: 'run the generation again',
    ask_review: 'ask for a second review',
    write_support: 'write to us',
    statutory: 'use the rights that the law gives you',
    contact_seller: `turn to ${sellerName(seller)}`,
    use_store: 'ask the app store that sold it',
    mediation: 'ask for mediation by a third party',
  }
  return words[kind] ?? plain(kind.replace(/_/g, ' '))
}

/** Who sold it: the merchant of record where there is one. */
export const sellerName = (seller: Policy['seller'] | null): string =>
  seller?.merchantOfRecord ? `our merchant of record ${plain(seller.merchantOfRecord.name)}` : 'whoever sold it'

const reportWords: Readonly<Record<string, string>> = {
  no_resemblance: 'no resemblance to the person shown',
  wrong_style: 'another style than the one you picked',
  broken_anatomy: 'broken anatomy',
  breaks_guidelines: 'a breach of our content guidelines',
  differs_from_description: 'a result unlike its description',
  unusable: 'an unusable result',
  low_quality: 'low quality',
  not_to_my_taste: 'a matter of taste',
  other: 'another reason',
}
/** A reason of a report, as a noun. */
export const reportReason = (code: string): string => reportWords[code] ?? plain(code.replace(/_/g, ' '))
