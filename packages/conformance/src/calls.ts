import { type Operation, type OperationName, operations } from '@makegood/contract'

/** Every operation with its name. */
export const allOperations = Object.entries(operations) as [OperationName, Operation][]

/** An id that nobody has. */
export const NOBODYS = 'conformance-no-such-id'

/** The path of an operation, with an id where it has a place for one. */
export const pathOf = ({ path }: Operation, id: string = NOBODYS) => path.replace('{id}', encodeURIComponent(id))

/** Bodies of the right shape, about the ids that are given, so that nothing else is wrong with a call. */
export const bodiesOf = ({ packId = NOBODYS, resultId = NOBODYS, reason = 'other', ground = 'change_of_mind' } = {}): Partial<
  Record<OperationName, object>
> => ({
  createReport: { resultIds: [resultId], reason, details: 'Two left hands, and the face is not mine at all.' },
  requestRefund: { packId, ground, expected: null },
  appealRefund: { details: 'It was a mistake.' },
  addInformation: { details: 'Here is more.' },
  changeDestination: { destination: 'original_method' },
  chooseRemedy: { subjectId: packId, choice: 0 },
  createWithdrawal: { name: 'Conformance Check', contract: NOBODYS, email: 'conformance@example.com' },
})

/** Those that take a JSON body. */
export const bodiedOperations = () => allOperations.filter(([, { request }]) => request !== undefined)

/** Those whose path names one thing. */
export const resourceOperations = () => allOperations.filter(([, { path }]) => path.includes('{id}'))
