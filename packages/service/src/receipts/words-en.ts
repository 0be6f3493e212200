import type { Words } from './words.ts'

export const english: Words = {
  title: 'Acknowledgement of receipt of your withdrawal',
  lead: 'We have received your statement that you withdraw from the contract.',
  note: 'This confirms that your statement was received. It is neither an approval nor a decision.',
  receivedAt: 'Received',
  yourTime: 'Your time',
  reference: 'Reference',
  id: 'Number',
  issuer: 'Received by',
  stated: 'Your statement',
  declaration: 'I hereby give notice that I withdraw from this contract.',
  name: 'Name',
  contract: 'Contract',
  email: 'E-mail address',
  extent: 'Extent',
  whole: 'The whole contract',
  credits: (count, number) => `${number} ${count === 1 ? 'credit' : 'credits'} of the contract`,
  verify: 'Is this file unchanged?',
  verifyWith: 'Keep this file as it is, together with its signature file. Both can be verified, without a connection too, with the page at',
  verifyAnywhere: 'Keep this file as it is, together with its signature file. Both can be verified with the published keys of the seller.',
}
