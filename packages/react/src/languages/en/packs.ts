/** The refund of a pack. */
export const enPacks = {
  packs: {
    title: 'Refund a pack',
    choose: 'Which pack?',
    loading: 'Loading your packs',
    empty: 'No packs yet',
    emptyBody: 'Packs that you buy appear here with what a refund would bring, and until when.',
    name: (credits: string) => `Pack of ${credits}`,
    /** A second charge for the same order brings none. */
    charge: 'Charge without credits',
    bought: (when: string) => `bought ${when}`,
    until: (when: string) => `until ${when}`,
    open: 'Asked for already',
    refunded: (amount: string) => `Refunded ${amount}`,
    refundedBody: 'This pack was refunded',
    notNow: 'Not refundable',
    /** Where other grounds than a change of mind can be chosen. */
    certainReasons: 'Only for certain reasons',
    reviewed: 'A person decides',
    another: 'Choose another pack',
    /** What remains of a pack that does not come back for a change of mind. `grounds`: some of those below, in a sentence. */
    stillFor: (grounds: string) => `It can still come back for ${grounds}.`,
  },
  quote: {
    loading: 'Working out what comes back',
    bought: (credits: string) => `Pack of ${credits}`,
    /** `count`: of those used. The rate is null where nothing is given for it. */
    left: (_count: number, used: string | null, left: string, rate: string | null) =>
      used ? `${used} used · ${left} left${rate ? ` at ${rate}` : ''}` : rate ? `Unused, each at ${rate}` : 'Unused',
    /** Used credits that are taken off the price. */
    used: (_count: number, used: string, rate: string) => `${used} used at ${rate}`,
    /** Used credits that the person need not pay for. */
    usedKept: (_count: number, used: string, left: string) => `${used} used, not taken off · ${left} left`,
    /** A charge that brought no credits. */
    charge: 'Charge without credits',
    refunded: 'Refunded before',
    fees: {
      external_processing: 'Fees of the payment provider',
      refund_processing: 'Fee for sending it back',
      unknown: 'Fee',
    },
    /** The exact share of the price, of which a part of a cent was dropped or added. */
    roundedDown: (exact: string, written: string) => `The exact share is ${exact}, rounded down to ${written}.`,
    roundedUp: (exact: string, written: string) => `The exact share is ${exact}, rounded up to ${written}.`,
    total: 'You get back',
    totalIfAccepted: 'You get back, if accepted',
    unknown: 'Other',
    until: (when: string) => `Until ${when}.`,
    to: (where: string, when: string | null) => (when ? `To ${where}, ${when} after approval.` : `To ${where}.`),
    ground: 'Why do you ask?',
    destination: 'Where should it go?',
    /** In the review. */
    goesTo: 'Goes to',
    destinationMissing: 'Choose where it should go.',
    /** Below a destination that somebody has to agree to (B37). */
    destinationReviewed: 'A person has to agree to this one.',
    /** `instead`: the only place that is left; null where there is a choice. */
    destinationGone: (where: string, instead: string | null) =>
      `${where} is not offered any more as a way to get the money back. ${instead ? `It would go to ${instead} now.` : 'Choose another one.'} Nothing was sent.`,
    nothingSent: 'Nothing is sent yet',
    setAside: (credits: string) => `${credits} of this pack leave your wallet when you ask, and come back if it is not refunded.`,
    setAsideOne: (credit: string) => `${credit} of this pack leaves your wallet when you ask, and comes back if it is not refunded.`,
    request: (amount: string) => `Request ${amount}`,
    requestPlain: 'Send the request',
    confirmChanged: (amount: string) => `Request ${amount} instead`,
    changed: (before: string, after: string) => `The amount changed from ${before} to ${after} since you looked. Nothing was sent.`,
    /** The same where something else changed than an amount. `what` is null where no amount was in sight. */
    lost: (what: string | null) => `${what ? `${what} would have come back when you looked` : 'This was possible when you looked'}, and it changed since. Nothing was sent.`,
    gained: 'This was not possible when you looked, and now it is. Nothing was sent.',
    handedOver: 'Since you looked it has become a case for a person to decide. Nothing was sent.',
    certain: 'Since you looked it has become certain: nobody has to decide on it any more. Nothing was sent.',
    choicesChanged: 'What you can choose from changed since you looked. Nothing was sent.',
    /** `instead`: the only reason that is left. */
    groundSwapped: (instead: string) => `The reason that you saw is not offered any more. It would be asked for this one now: ${instead}. Nothing was sent.`,
    groundGone: 'The reason that you chose is not offered any more. Choose another one. Nothing was sent.',
    refused: 'This pack is not refundable',
    /** Where other grounds can be chosen. */
    refusedGround: 'This pack is not refundable for this reason',
    sentWith: 'Sent with it',
    /** Above what sends the request: what goes. */
    sends: 'This sends which pack it is, your reason and what you filled in.',
    signedIn: 'Signed in as',
    missing: 'Fill this in.',
    notAccepted: 'This was not accepted. Check it.',
    atLeast: (count: number, written: string) => `At least ${written} ${count === 1 ? 'character' : 'characters'}`,
    tooShort: (missing: number, written: string) => `Write ${written} more ${missing === 1 ? 'character' : 'characters'}.`,
  },
  /** The way through a request that takes several steps. */
  steps: {
    list: 'Steps',
    of: (step: string, all: string) => `Step ${step} of ${all}`,
    ground: 'What comes back',
    details: 'What the policy asks',
    place: 'Where it goes',
    review: 'Check and send',
    letter: 'Your e-mail',
    next: 'Continue',
    back: 'Back',
    /** In the review, at what can be changed. */
    change: 'Change',
    changeWhat: (what: string) => `Change: ${what}`,
    reason: 'Reason',
  },
  /** What was used of a pack, which goes with a request as evidence (B41). */
  usage: {
    summary: (uses: number, writtenUses: string, credits: string) => `${writtenUses} ${uses === 1 ? 'use' : 'uses'}, ${credits}`,
    attached: 'This record goes with your request as evidence.',
    returned: 'Returned',
    used: 'Used',
    more: (left: string) => `Show earlier (${left})`,
  },
  /** What is recorded of interruptions, where a request says that there was one (A10, B7, D8). */
  outages: {
    title: 'Interruptions since you bought it',
    /** `until` is null while it lasts. */
    line: (from: string, until: string | null) => (until ? `${from} to ${until}` : `Since ${from}`),
    complete: 'nothing worked',
    partly: 'some things worked',
    remedied: 'made good already',
    none: 'No interruption is recorded since you bought it.',
    noneAsk: 'Say below when it was and what did not work: a person checks it.',
    /** The same in a request of several steps. */
    noneAskNext: 'Say in the next step when it was and what did not work: a person checks it.',
  },
  /** A charge that nobody agreed to (D7). */
  urgent: {
    title: 'Do this first',
    bank: 'Tell your bank or card issuer that somebody may have your card, and have it blocked.',
    /** Before the ways to reach the seller. */
    seller: 'Tell us at once as well:',
    next: 'Then send this.',
    nextFirst: 'Then send this. It is looked at before all else.',
  },
  /** Only the address that bought it may ask for it (C9, C29). */
  identity: {
    signedIn: (email: string) => `You are signed in as ${email}.`,
    how: (order: string) => `The address that bought it is on the receipt of order ${order}. Sign in with that one and ask again, or write from it.`,
  },
  /** A request as an e-mail, where nothing can be sent from here (A20 to A22, C29, C30). */
  requestLetter: {
    button: 'Write the e-mail',
    nothingSent: 'We have sent nothing: this e-mail is the request. Send it yourself.',
    instead: 'Send it as an e-mail instead',
    /** After something went wrong, and nobody knows whether it got through. */
    unsure: 'It may not have reached us. If trying again does not help, this e-mail says the same.',
    ask: 'I would like a refund of a pack that I bought.',
    askUrgent: 'URGENT: I did not agree to this charge, and would like it back.',
    plainSubject: 'Refund request',
    sums: 'How it adds up:',
    destination: 'To be paid to',
    usage: 'Used so far',
    usageBetween: (from: string, until: string) => `between ${from} and ${until}`,
    noUsage: 'nothing',
    outages: 'Interruptions on record',
  },
  notices: {
    chargeback: 'Please ask here before you ask your bank for a chargeback: it is faster, and a chargeback can hold up your account.',
    statutory: 'Your statutory rights are not affected.',
  },
  grounds: {
    change_of_mind: 'I do not need it',
    duplicate_charge: 'I was charged twice',
    unauthorised_charge: 'I did not buy this',
    outage: 'The service was down',
    misdescribed: 'It is not what was described',
    defective: 'It does not work',
    fees_after_cancellation: 'Charged after I canceled',
    quality: 'Quality of a result',
    generation: 'A generation went wrong',
    legal: 'A right by law',
    other: 'Something else',
  },
  /** The same inside a sentence. */
  groundNouns: {
    change_of_mind: 'a change of mind',
    duplicate_charge: 'a double charge',
    unauthorised_charge: 'a charge you did not agree to',
    outage: 'an outage',
    misdescribed: 'something that is not as described',
    defective: 'something that does not work',
    fees_after_cancellation: 'a charge after you canceled',
    legal: 'a right by law',
    other: 'other reasons',
  },
  fields: {
    phone: 'Phone number of your account',
    order_id: 'Order number',
    paid_at: 'Time of payment',
    amount: 'Amount paid',
    email: 'E-mail of your account',
    description: 'Why?',
    descriptionHint: 'One sentence is enough',
    result: 'The result',
    unknown: 'Required by the policy',
  },
  receipt: {
    sent: 'Your request is in',
    approved: (amount: string, count: number) => `${amount} ${count === 1 ? 'is' : 'are'} approved`,
    paid: (amount: string) => `${amount} is paid back`,
    already: 'This pack has an open request already',
    alreadyBody: 'Here it is. Nothing was sent twice.',
    declined: 'Not refunded',
    /** The contract was left by the right of withdrawal, which nobody has to approve. */
    withdrawn: 'Your withdrawal is received',
    another: 'Refund another pack',
  },
  promises: {
    days: (from: string | null, until: string) => (from ? `in ${from} to ${until} days` : until === '1' ? 'in 1 day' : `in ${until} days`),
    businessDays: (from: string | null, until: string) =>
      from ? `in ${from} to ${until} business days` : until === '1' ? 'in 1 business day' : `in ${until} business days`,
    hours: (from: string | null, until: string) => (from ? `in ${from} to ${until} hours` : until === '1' ? 'in 1 hour' : `in ${until} hours`),
  },
}
