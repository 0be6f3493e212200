/** What the ways to a report say before the rest of the messages is there. A page of triggers alone does without. */
export const entryEnglish = {
  menu: {
    badResult: 'Bad result',
  },
  /** How it stands with a report, on the result in the gallery. */
  states: {
    waiting: 'Waiting for network',
    sending: 'Sending…',
    failed: 'Not sent',
    reported: 'Reported',
    in_review: 'In review',
    refunded: 'Refunded',
  },
  /** The button for several results. */
  chosen: {
    /** The number is given both plain, for the plural, and written out. */
    report: (count: number, written: string) => {
      if (count === 0) return 'Report results'
      return `Report ${written} ${count === 1 ? 'result' : 'results'}`
    },
    none: 'Choose at least one',
    tooMany: (most: string) => `Choose ${most} at the most`,
  },
}
