/** The message to the seller's support, with everything filled in, and how to send it. */
export const enSupport = {
  support: {
    row: 'Support',
    write: 'Write to support',
    to: 'To',
    subject: 'Subject',
    message: 'Message',
    /** Where the policy names no subject. */
    plainSubject: (reference: string) => `Refund ${reference}`,
    copy: 'Copy the message',
    copyTo: 'Copy the address',
    copySubject: 'Copy the subject',
    /** The address tells whose account it is (C29). */
    fromAccount: 'Write from the e-mail address of your account, and fill in what is empty.',
    loading: 'Preparing the message',
  },
  /** Links that lead to where it is sent. */
  supportLinks: {
    email: 'Open in e-mail',
    form: 'Open the contact form',
    chat: 'Open the chat',
    unknown: 'Open the support page',
  },
  /** Ways that the policy names without an address. */
  supportPlaces: {
    email: 'Send it to the e-mail address of our support.',
    form: 'You can send it by the contact form of this app.',
    chat: 'You can send it in the live chat, at the bottom right.',
    unknown: 'Send it through the support of this app.',
  },
  /** What the message says. */
  letter: {
    hello: 'Hello,',
    thanks: 'Thank you.',
    line: (label: string, value: string) => (value ? `${label}: ${value}` : `${label}:`),
    /** Ends a message that was too long for a link. */
    cut: '(The rest is in the app: copy the message there.)',
    overdue: (amount: string, due: string) => `My refund of ${amount} should have arrived by ${due}, and it has not.`,
    overdueAtOnce: (amount: string) => `My refund of ${amount} was sent, and it has not arrived.`,
    failed: (amount: string) => `The payment of my refund of ${amount} failed. How can it reach me?`,
    late: (what: string, due: string) => `${what} of my refund was due by ${due}, and I have heard nothing.`,
    declined: 'My refund was declined, and I would like to know more.',
    canceled: 'I have a question about my refund that was taken back.',
    /** `amount`: null where it is not known. */
    onItsWay: (amount: string | null) => `I have a question about my refund${amount ? ` of ${amount}` : ''}, which is on its way.`,
    done: (amount: string | null) => `I have a question about my refund${amount ? ` of ${amount}` : ''}.`,
    open: 'I have a question about my refund, which is not decided yet.',
    creditsLate: (due: string) => `A generation went wrong, and its credits should have come back by ${due}. They have not.`,
    entry: 'I have a question about a line of my wallet.',
    reply: 'The first reply',
    decision: 'The decision',
    processing: 'The payment',
    credit: 'The credits',
    unknown: 'The next step',
    reference: 'Refund',
    entryId: 'Wallet entry',
    order: 'Order number',
    paidAt: 'Time of payment',
    paid: 'Amount paid',
    refundAmount: 'Amount of the refund',
    requestedAt: 'Requested',
    generations: 'Generations',
    startedAt: 'Time',
    sentTo: 'Sent to',
    bankReference: 'Bank reference',
    email: 'E-mail of the account',
    phone: 'Phone number of the account',
    reason: 'Reason',
    description: 'In my words',
  },
  copy: {
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Not copied: select it and copy it by hand.',
  },
}
