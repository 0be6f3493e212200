import { withdrawalLight } from './withdrawal-light.ts'

/** The statutory withdrawal: the statement, its receipt, and how to declare it where this does not work. */
export const enWithdrawal = {
  withdrawal: {
    ...withdrawalLight.withdrawal,
    name: 'Your name',
    contract: 'Contract',
    contractHint: 'Order number, or whatever names the contract',
    /** Above the control: what goes. */
    sends: 'This sends what you filled in, your language and your time zone.',
    /** Below the order, which contract that is. */
    contractOfPack: (pack: string, when: string) => `${pack}, bought ${when}`,
    email: 'E-mail for the receipt',
    howMuch: 'How much of it?',
    whole: 'The whole contract',
    part: 'A part of it',
    credits: 'How many credits',
    creditsLeft: (left: string) => `${left} left`,
    missing: 'Fill this in.',
    emailWrong: 'Write an e-mail address, such as ada@example.com.',
    creditsWrong: 'Write a whole number from 1.',
    notAccepted: 'This was not accepted. Check it.',
  },
  /** When no receipt came. Nothing here may sound as if the right were lost. */
  notReceived: {
    /** The service said so. */
    certain: 'Nothing was received.',
    /** It may have been received, and the answer lost on the way. */
    uncertain: 'No receipt came, so do not count on it. Confirm again: it is never counted twice.',
    otherwise: 'You can also declare it in another way, in any words: send this to the seller by e-mail or by letter.',
    statement: 'Statement',
    copy: 'Copy the statement',
  },
  /** The statement as a message, for those who send it themselves. */
  statementLetter: {
    subject: (contract: string) => `Withdrawal from contract ${contract}`,
    statement: 'I hereby withdraw from the contract named below.',
    statementOfPart: (credits: string) => `I hereby withdraw from a part of the contract named below: ${credits}.`,
    name: 'Name',
    contract: 'Contract',
    email: 'E-mail for the receipt',
    date: 'Declared',
    receipt: 'Please confirm that you received this, and when.',
  },
  /** Taking a withdrawal back, where that is worded otherwise than for a request. */
  cancelWithdrawal: {
    open: 'Take the withdrawal back',
    question: 'Take this withdrawal back?',
    again: 'You can withdraw again as long as the time for it lasts.',
    done: 'The withdrawal is taken back.',
    doneWith: (credits: string, count: number) => `The withdrawal is taken back. ${credits} ${count === 1 ? 'is' : 'are'} back in your wallet.`,
  },
  withdrawalReceipt: {
    at: 'Received',
    reference: 'Reference',
    id: 'Number',
    name: 'Name',
    contract: 'Contract',
    what: 'Withdrawn from',
    email: 'E-mail',
    whole: 'The whole contract',
    meaning: 'This confirms that your statement was received, and when. It is neither an approval nor a decision.',
    mailed: (email: string) => `The same receipt goes to ${email}.`,
    files: 'Your receipt',
    page: 'To read and print',
    data: 'For programs',
    save: 'Save',
    saveLabel: (file: string) => `Save the receipt: ${file}`,
    signature: 'Signature',
    signatureLabel: (file: string) => `Save the signature: ${file}`,
    follow: 'See how it stands',
    done: 'Done',
  },
  /** At the refund that came of it, where the receipt can be had again. */
  refundStatement: {
    row: (reference: string, when: string) => `Your statement, ${reference}, received ${when}`,
    open: 'Receipt',
    mailed: (email: string) => `The receipt was sent to ${email}.`,
  },
}
