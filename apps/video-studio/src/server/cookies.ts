/** Tells visitors apart. */
export const VISITOR = 'longtake'

/** Whoever has it rehearses the day on which the backend is down. */
export const OUTAGE = 'longtake-outage'
