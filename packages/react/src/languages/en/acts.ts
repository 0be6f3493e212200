/** What a person may do with a refund, and how to see why it came out as it did. */
export const enActs = {
  /** Opens the proof, once it is decided and before. */
  because: {
    how: 'How it was decided',
    soFar: 'What the rules say',
    loading: 'Loading the rules',
    hidden: 'The policy keeps to itself how this is decided.',
  },
  acts: {
    notSent: 'Not sent',
    changed: 'The refund has changed in the meantime. Nothing was done.',
  },
  appeal: {
    label: 'Why should it be looked at again?',
    hint: 'Say what is new, or what was overlooked.',
    missing: 'Say in a sentence why.',
    send: 'Send for review',
    done: 'A person looks at it again.',
  },
  information: {
    asked: (when: string) => `We asked on ${when}`,
    /** Where nobody wrote a question. */
    plain: 'Something is missing before this can be decided. Tell us what you know of it.',
    label: 'Your answer',
    hint: 'It goes to the person who asked.',
    missing: 'Write your answer.',
    send: 'Send the answer',
    done: 'Your answer is sent.',
  },
  choose: {
    legend: 'What would you like?',
    send: 'Choose this',
    missing: 'Choose one of them.',
    courtesy: 'As a courtesy; it cannot be turned into money.',
    done: 'Your choice is taken.',
  },
  cancel: {
    open: 'Take the request back',
    question: 'Take this request back?',
    returns: (credits: string, count: number) => `${credits} that ${count === 1 ? 'was' : 'were'} kept for it ${count === 1 ? 'comes' : 'come'} back to your wallet.`,
    /** Until it is known how many. */
    returnsSome: 'Credits that were kept for it come back to your wallet.',
    again: 'You can ask again as long as the time for it lasts.',
    reportAgain: 'You can report it again as long as the time for it lasts.',
    keep: 'Keep it',
    confirm: 'Take it back',
    sending: 'Taking it back…',
    done: 'The request is taken back.',
    doneWith: (credits: string, count: number) => `The request is taken back. ${credits} ${count === 1 ? 'is' : 'are'} back in your wallet.`,
  },
  /** Another way to pay out what came back. */
  destination: {
    failed: (amount: string, where: string) => `${amount} could not be paid to ${where}: the bank sent it back.`,
    safe: 'Nothing is lost. Choose how it should reach you.',
    legend: 'Where should it go?',
    again: 'Tried before',
    send: 'Send it there',
    /** Where a person has to agree. */
    ask: 'Ask for this',
    done: 'It is paid out anew.',
    reviewed: 'A person looks at the new destination.',
  },
  /** After the last look at it, or beside it (B44 to B46, D21). */
  disagree: {
    title: 'If you still disagree',
    mediation: 'A neutral third party can be asked to mediate.',
    statutory: 'Your rights by law are not affected, and you may use legal means.',
    seller: (seller: string) => `Ask ${seller}, who sold it to you`,
  },
  /** What comes back by itself, and has not (D14). */
  late: {
    title: 'This is late',
    body: (when: string) => `It should have been back in your wallet by ${when}. You need not wait any longer: claim it.`,
  },
}
