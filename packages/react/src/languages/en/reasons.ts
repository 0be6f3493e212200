import type { ReasonParams } from '@makegood/contract'
import type { Format } from '../../format/format.ts'

/**
 * What a reason says beyond its code. `late`: how long after the end it was asked, in words. `finding`: what is not known
 * yet. `place`: where it was made, as one of the surfaces below.
 */
export type ReasonContext = {
  params: ReasonParams
  format: Format
  late: string | null
  feature: string | null
  finding: string
  place?: string | undefined
}

type Say = (context: ReasonContext) => string
const say = (text: string): Say => () => text

/** Where in the app a result was made, by the id of that part, as it stands inside a sentence. `name`: the id, written out. */
const surfaces: Record<'editor' | 'batch' | 'catalog' | 'unknown', (name: string) => string> = {
  editor: () => 'in the editor',
  batch: () => 'in the batch',
  catalog: () => 'in the catalog',
  unknown: (name) => `in ${name}`,
}

/** Why a decision came out as it did, and what went wrong when something did. */
export const enReasons = {
  /** Whole sentences. */
  reasons: {
    window_over: ({ params, format, late }: ReasonContext) => {
      const end = params.until ? ` on ${format.dateTime(params.until)}` : ''
      return late ? `This was asked ${late} after the time for it ended${end}.` : `The time for this ended${end}.`
    },
    partly_used: ({ params, format }: ReasonContext) =>
      params.count ? `${format.number(params.count)} of its credits ${params.count === 1 ? 'has' : 'have'} been used.` : 'Some of its credits have been used.',
    credits_used: say('Credits that were used are not refunded.'),
    non_refundable: say('Credits are not refundable once they are in the wallet.'),
    matter_of_taste: say('Matters of taste are not refunded.'),
    not_unusable: say('The result was not found to be clearly unusable.'),
    delivered: say('A result that was made and delivered is not refunded.'),
    feature_excluded: ({ feature }: ReasonContext) => (feature ? `${feature} is not covered by refunds.` : 'This feature is not covered by refunds.'),
    surface_excluded: ({ place }: ReasonContext) =>
      place ? `Results made ${place} are not covered by refunds.` : 'Results made here are not covered by refunds.',
    already_reported: say('It has been reported before.'),
    already_refunded: say('It has been refunded before.'),
    courtesy_cap: ({ params, format }: ReasonContext) =>
      params.again
        ? `You had your courtesy refund; the next is possible from ${format.date(params.again)}.`
        : 'You had your courtesy refund.',
    nothing_charged: say('No credits were taken for it, so there is nothing to give back.'),
    nothing_left: say('Nothing of it is left to refund.'),
    same_address: say('It has to be asked from the e-mail address that bought it.'),
    account_terminated: say('The account was closed for a breach of the terms.'),
    account_banned: say('The account is banned.'),
    account_closed: say('The account is closed.'),
    abuse_suspected: say('A person has to look at this one.'),
    chargeback_open: say('The bank is handling a chargeback for this purchase.'),
    downloaded: say('It was downloaded, and downloaded results are not refunded.'),
    generation_running: say('It is still being made.'),
    generation_failed: say('It could not be made.'),
    generation_moderated: say('A content check stopped it.'),
    missing_deliverables: say('A part of what was ordered is missing.'),
    no_duplicate: say('No second order of the same pack stands near this one.'),
    unauthorised_charge: say('A charge that nobody agreed to is looked into by a person.'),
    outage_too_short: ({ params, format }: ReasonContext) =>
      params.count === undefined
        ? 'The service was not down for long enough.'
        : `The longest time it was down lasted ${format.lasting(params.count * 3_600_000)}.`,
    outage_remedied: say('That outage has been made good already.'),
    third_party_service: say('It was provided by a partner, who has a policy of their own.'),
    malicious_use: say('The account was found to be used against the terms.'),
    false_information: say('Something that was said about an earlier request was found to be untrue.'),
    no_fees_left: say('Our records show no charge after a cancellation.'),
    statement_late: ({ params, format }: ReasonContext) => {
      const end = params.until ? ` on ${format.dateTime(params.until)}` : ''
      return `The time to withdraw ended${end}. The statement was received all the same.`
    },
    legal_claim: say('A person looks at what the law says about it.'),
    conformity_claim: say('A person looks at what is wrong with it.'),
    bought_in_store: say('It was bought in an app store, and the store alone can pay it back.'),
    discretion: say('The policy leaves this to a person.'),
    outside_policy: say('The policy does not say, so a person decides.'),
    unknown_fact: ({ finding }: ReasonContext) => finding,
    unknown: say('The policy does not refund this case.'),
  },
  /** What a person has to find out, by the fact that is not known. Whole sentences. */
  findings: {
    'purchase.duplicate': 'A person checks whether it was charged twice.',
    'purchase.twin_seconds': 'A person checks whether it was charged twice.',
    'purchase.chargeback': 'A person checks how the payment stands at the bank.',
    'outage.hours': 'A person checks for how long the service was down.',
    'outage.complete_hours': 'A person checks for how long the service was down.',
    'outage.remedied': 'A person checks whether the outage was made good.',
    'judge.claim_holds': 'A person looks at what is wrong with it.',
    'judge.unusable': 'A person looks at whether it can be used.',
    'sale.class': 'A person checks what was agreed when it was bought.',
    'sale.consumer': 'A person checks what was agreed when it was bought.',
    'sale.informed': 'A person checks what was agreed when it was bought.',
    'sale.start_requested': 'A person checks what was agreed when it was bought.',
    'sale.loss_acknowledged': 'A person checks what was agreed when it was bought.',
    'sale.confirmed': 'A person checks what was agreed when it was bought.',
    'sale.consent_text': 'A person checks what was agreed when it was bought.',
    'sale.consent_at': 'A person checks what was agreed when it was bought.',
    unknown: 'Something has to be found out first, so a person looks at it.',
  },
  /** The reasons after a colon, as short as can be. */
  shortReasons: {
    window_over: ({ params, format }: ReasonContext) => (params.until ? `time ended ${format.dateTime(params.until)}` : 'the time is over'),
    matter_of_taste: say('a matter of taste'),
    delivered: say('delivered results are not refunded'),
    feature_excluded: ({ feature }: ReasonContext) => (feature ? `${feature} is not covered` : 'not covered'),
    surface_excluded: ({ place }: ReasonContext) => (place ? `not covered ${place}` : 'not covered here'),
    already_reported: say('reported before'),
    already_refunded: say('refunded before'),
    nothing_charged: say('no credits were taken'),
    downloaded: say('downloaded results are not refunded'),
    generation_running: say('still being made'),
    unknown: say('not refundable'),
  },
  surfaces,
  /** Names of features where the id, written out, is not good enough: `{ ai_expand: 'AI Expand' }`. */
  features: {} as Record<string, string>,
  errors: {
    network: 'There is no connection. Nothing is lost: try again when you are back online.',
    timeout: 'The service took too long to answer. Nothing is lost: try again.',
    unauthenticated: 'You are signed out. Sign in again; what you wrote is kept.',
    token_expired: 'Your session has ended. Sign in again; what you wrote is kept.',
    not_found: 'This could not be found. It may belong to another account.',
    invalid_request: 'Something in it was not accepted. Check what you wrote and try again.',
    malformed_request: 'Something in it was not accepted. Check what you wrote and try again.',
    too_large: 'It is too long or too large. Make it smaller and try again.',
    key_in_use: 'It is being sent already. Wait a moment and try again.',
    key_reused: 'It was changed after it was sent. Try again to send it as it is now.',
    quote_changed: 'The amount has changed since you looked. Check it and ask again.',
    not_possible: 'This is no longer possible.',
    rate_limited: 'That was too often in a short time. Wait a moment and try again.',
    /** Where the wait is known: `in 2 minutes`. */
    tooOften: (when: string) => `That was too often in a short time. Try again ${when}.`,
    unavailable: 'The service is down for the moment. Nothing is lost: try again soon.',
    internal: 'The service had a problem. Nothing is lost: try again.',
    unexpected_answer: 'The service gave an answer that makes no sense here. Nothing is lost: try again.',
    token: 'You could not be signed in to refunds. Check your connection and try again; nothing is lost.',
    aborted: 'This was stopped before it was done. What you wrote is kept.',
    configuration: 'Refunds are not set up correctly in this app. Nothing was sent.',
    missing_file: 'A file is not on this device any more. Add it again, or remove it.',
    unsupported_media_type: 'This kind of file is not accepted.',
    method_not_allowed: 'The service does not know how to do this. Nothing was sent.',
    key_required: 'It could not be sent safely. Try again.',
    unknown: 'That did not work. Nothing is lost: try again.',
    /** Follows any of them, for support. */
    requestId: (id: string) => `Request ${id}`,
  },
}
