/** The class of what tells the state of a result. It may be nothing to see: it is in sight with what it stands in. */
export const STATE = 'makegood-state'
