import type { Instant } from '@makegood/contract'
import type { Format } from '../../format/format.ts'
import { entryEnglish } from './entry.ts'

/** `count` is that of the credits; an amount of money counts as one. */
const come = (count: number) => (count === 1 ? 'comes' : 'come')

/** Other ways to make good than credits or money, as they stand inside a sentence. `written`: null where it has no size. */
const remedies: Record<'rerun' | 'extension' | 'coupon' | 'unknown', (count: number, written: string | null) => string> = {
  rerun: () => 'a new try for free',
  extension: (count, written) => (written ? `${written} more ${count === 1 ? 'day' : 'days'}` : 'more time'),
  coupon: (_count, written) => (written ? `${written} % off your next pack` : 'a coupon'),
  unknown: () => 'something else',
}

/** The report: menu, form, answer. */
export const enReport = {
  ...entryEnglish,
  credits: {
    /** `4 credits`. The number is given both plain, for the plural, and written out. */
    count: (count: number, written: string) => `${written} ${count === 1 ? 'credit' : 'credits'}`,
  },
  remedies,
  /** The rights that laws give, by the id of the law. */
  laws: {
    'eu-withdrawal': 'EU right of withdrawal',
    'eu-conformity': 'EU right to what was agreed',
    'uk-cancellation': 'UK right to cancel',
    'uk-conformity': 'UK right to what was agreed',
    unknown: 'right by law',
  },
  menu: {
    ...entryEnglish.menu,
    checking: 'Checking what a report would bring',
    reported: 'Reported already',
    left: (time: string) => `${time} left`,
  },
  forecast: {
    /** In the menu, as short as can be. */
    granted: (what: string) => `${what} back`,
    grantedIfUnusable: (what: string) => `${what} back if it is unusable`,
    courtesy: (what: string) => `${what} back as a courtesy`,
    review: (what: string | null) => (what ? `A person decides on ${what}` : 'A person looks at it'),
    feedbackOnly: (why: string | null) => (why ? `Feedback only: ${why}` : 'Goes to the team as feedback'),
    /** In the form, in whole sentences. `when` says how fast: "at once" or "within 24 hours". */
    grantedSentence: (what: string, when: string, count: number) => `${what} ${come(count)} back ${when}.`,
    ifAcceptedSentence: (what: string, when: string, count: number) => `If accepted, ${what} ${come(count)} back ${when}.`,
    reviewSentence: (what: string | null, count: number) =>
      what ? `A person looks at it first. If accepted, ${what} ${come(count)} back.` : 'A person looks at it and answers you.',
    /** The same where something else than credits or money makes it good. */
    remedy: (what: string) => `You get ${what}`,
    remedySentence: (what: string) => `You get ${what}.`,
    remedyReviewSentence: (what: string) => `A person looks at it first. If accepted, you get ${what}.`,
    feedbackSentence: (why: string | null) => (why ? `This goes to the team as feedback. ${why}` : 'This goes to the team as feedback.'),
    atOnce: 'at once',
    within: (time: string) => `within ${time}`,
    courtesyLeft: (left: number) => (left === 1 ? 'You have 1 courtesy refund.' : `You have ${left} courtesy refunds.`),
    courtesyAgain: (at: Instant, format: Format) => `Your next courtesy refund is possible from ${format.date(at)}.`,
    timeLeft: (time: string) => `Refundable for another ${time}.`,
    unknown: 'What it would bring could not be found out just now. You can report it all the same.',
  },
  report: {
    title: 'What is wrong with it?',
    answer: 'Your report',
    loading: 'Loading the reasons',
    refund: 'Refund',
    loadingRefund: 'Loading the refund',
    entry: 'In your wallet',
    loadingEntry: 'Loading what happened',
    close: 'Close',
    reasons: 'Reason',
    details: 'Tell us more',
    detailsHint: 'What did you expect, and what came instead?',
    detailsTooShort: (missing: number, written: string) => `Write ${written} more ${missing === 1 ? 'character' : 'characters'}.`,
    detailsTooLong: (over: number, written: string) => `Take out ${written} ${over === 1 ? 'character' : 'characters'}.`,
    detailsLeft: (left: string) => `${left} characters left`,
    noReason: 'Choose what is wrong with it.',
    safety: 'Goes to the safety team as well. What you write about it is not kept on this device.',
    draftKept: 'Your draft is kept',
    /** Above what sends a report: what goes, and nothing else does. */
    sends: 'This sends what you report, your reason and words, your marks and files.',
    /** The same of a second review, and of what was asked for. */
    sendsEvidence: 'This sends what you wrote and your files.',
    draftKeptHere: 'Kept until you leave this page',
    nothingSent: 'Nothing is sent yet',
    cancel: 'Cancel',
    submit: 'Submit',
    sending: 'Sending…',
    tryAgain: 'Try again',
    done: 'Done',
    attachedImage: 'The picture itself goes with it.',
    attachedVideo: 'The clip itself goes with it.',
    attachedAll: 'The results themselves go with it.',
    noPreview: 'The result cannot be shown here.',
  },
  /** A report that is on its way, or did not get there. */
  waiting: {
    network: 'Waiting for the network',
    session: 'Waiting until you are signed in again',
    service: 'Waiting for the service',
    /** `in 2 minutes`. */
    tooOften: (when: string) => `Too many at once: goes out ${when}`,
    sending: 'Sending your report',
    kept: 'Your report is kept on this device and goes out by itself. Nothing is refunded yet.',
    /** Where nothing may be kept on the device. */
    keptHere: 'Your report goes out by itself as long as this page is open. Nothing is refunded yet.',
    change: 'Change it',
    tryNow: 'Try now',
    close: 'Close',
    notSent: 'Your report was not sent',
  },
  /** One report about several results. */
  several: {
    title: (written: string) => `What is wrong with these ${written}?`,
    list: 'The results',
    more: (written: string) => `+ ${written}`,
    /** What to expect; `of` and `total` are written out. */
    all: (what: string, when: string) => `Up to ${what} come back ${when}: each is decided by itself.`,
    some: (what: string, of: string, total: string, when: string) =>
      `Up to ${what} come back ${when}, for ${of} of ${total}. Each is decided by itself.`,
    review: (written: string) => `A person looks at ${written} of them.`,
    none: 'These go to the team as feedback.',
    excluded: (written: string, why: string) => `${written} as feedback: ${why}.`,
    reported: (_count: number, written: string) => `${written} reported before.`,
    refunded: (_count: number, of: string, total: string) => `${of} of ${total} refunded`,
    inReview: (of: string, total: string) => `A person looks at ${of} of ${total}`,
    /** Headings of the verdicts, each with how many. */
    granted: (what: string) => `Refunded: ${what}`,
    grantedWith: 'Refunded with another picture of the same run',
    reviewed: 'In review',
    refused: 'Not refunded',
    thanked: 'Taken as feedback',
    reportedBefore: 'Reported before',
  },
  reportReasons: {
    no_resemblance: "Doesn't look like me at all",
    wrong_style: 'Not the style I picked',
    broken_anatomy: 'Broken anatomy',
    breaks_guidelines: 'Breaks the content rules',
    differs_from_description: 'Not what was described',
    unusable: 'Clearly unusable',
    low_quality: 'Poor quality',
    not_to_my_taste: 'Not to my taste',
    other: 'Something else',
  },
  reportReasonHints: {
    no_resemblance: 'The face or body is that of someone else',
    wrong_style: 'Another style than the one chosen was delivered',
    broken_anatomy: 'Extra or melted parts make it unusable',
    breaks_guidelines: 'It shows what the rules forbid',
    differs_from_description: 'It is far from what the prompt or the page said',
    unusable: 'Garbled, empty, cut off or broken',
    low_quality: 'Blurred, noisy or too small',
    not_to_my_taste: 'It works, but you had hoped for something else',
    other: 'Say in your own words what went wrong',
  },
  subjects: {
    failedImage: 'Image could not be made',
    failedVideo: 'Video could not be made',
    moderated: 'Stopped by a content check',
    incomplete: 'A part was missing',
    result: (what: string) => `Bad result · ${what}`,
    pack: (credits: string, order: string) => `Pack of ${credits} · ${order}`,
    charge: (order: string) => `Charge without credits · ${order}`,
    several: (first: string, more: number) => `${first} and ${more} more`,
    order: (order: string) => `Order ${order}`,
    unknown: 'Refund',
  },
  outcome: {
    granted: (what: string, count: number) => `${what} ${count === 1 ? 'is' : 'are'} back in your wallet`,
    remedied: (what: string) => `You get ${what}`,
    choose: 'You can choose how it is made good',
    /** The law gives more than the policy (C37). `right` is its name among the laws. */
    byLaw: (right: string) => `Your ${right} gives you more than the policy here, so it decides.`,
    /** The same while a person has still to find out. */
    byLawIfAccepted: (right: string) => `Your ${right} can give you more than the policy here.`,
    byLawToChoose: (right: string) => `Your ${right} adds to what you can choose.`,
    /** Where a limit was passed that a person may overlook (B20, C17, C27). */
    exception: 'A person decides whether to make an exception.',
    decides: 'A person decides on it.',
    approved: (what: string) => `${what} comes back to you`,
    balance: (written: string) => `Balance ${written}`,
    courtesy: 'Given as a courtesy.',
    reference: (reference: string) => `ref. ${reference}`,
    review: 'A person looks at it now',
    appealed: 'A person looks at it again',
    reviewAmount: (what: string, count: number) => `If accepted, ${what} ${come(count)} back to your wallet.`,
    reviewMoney: (what: string) => `If accepted, ${what} comes back to you.`,
    reviewRemedy: (what: string) => `If accepted, you get ${what}.`,
    replyBy: (when: string) => `First reply by ${when}.`,
    replyAim: (when: string) => `We aim to reply by ${when}.`,
    decisionBy: (when: string) => `Decision by ${when}.`,
    decisionAim: (when: string) => `We aim to decide by ${when}.`,
    needsInformation: 'Something is missing',
    wait: 'Not yet',
    elsewhere: 'This is refunded elsewhere',
    refused: 'Not refunded this time',
    thanks: 'Thank you for your feedback',
    /** Ends a refusal that gives its reasons. */
    thanksLine: 'Thank you for the feedback: it helps to make results better.',
    thanksBody: 'It helps to make results better. No credits come back for this one.',
    already: 'You have reported this already',
    alreadyBody: 'Your first report stands, nothing was sent twice.',
    clause: (clause: string, byLaw: boolean) => {
      if (byLaw) return `By law: ${clause}`
      if (!/^[\d., ]+$/.test(clause)) return `Refund policy: ${clause}`
      return `${clause.includes(',') ? 'Clauses' : 'Clause'} ${clause} of the refund policy`
    },
    view: 'View',
  },
  counterfactual: {
    /** `then`: one of those below. */
    before: (when: string, then: string) => `Before ${when}, ${then}.`,
    beforeThat: (then: string) => `Before that, ${then}.`,
    from: (when: string, then: string) => `From ${when}, ${then}.`,
    unused: (then: string) => `With no credit of it used, ${then}.`,
    back: (what: string) => `${what} would have come back`,
    remedy: (what: string) => `you would have got ${what}`,
    review: 'a person would have looked at it',
    canBack: (what: string) => `${what} can come back`,
    canRemedy: (what: string) => `you can get ${what}`,
    canReview: 'a person can look at it',
  },
  notifications: {
    region: 'Refund notifications',
  },
  next: {
    regenerate: 'Regenerate',
    ask_review: 'Ask for a review',
    write_support: 'Write to support',
    /** Where the policy names no address. */
    ask_support: 'The support of this app can tell you more.',
    wait: (when: string | null) => (when ? `Come back from ${when}` : 'Come back later'),
    statutory: 'Your statutory rights are not affected.',
    /** Where the store is not known. */
    use_store: 'Ask the app store where you bought it.',
    /** One link a store. */
    stores: {
      app_store: 'Ask the App Store',
      play_store: 'Ask Google Play',
      unknown: 'Ask the app store',
    },
    mediation: 'If you still disagree, a neutral third party can be asked to mediate.',
    contact_seller: (seller: string | null) => (seller ? `Contact ${seller}` : 'Contact the seller'),
  },
}
