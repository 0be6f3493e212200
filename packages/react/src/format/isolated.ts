/** Characters that steer the direction of writing by themselves. */
const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** The same, and letters that are written from right to left. */
const TURNS = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * Words from elsewhere (a name, an id, what somebody wrote) as they stand inside of a text of ours: their direction turns
 * nothing around them.
 */
export function isolated(words: string): string {
  return TURNS.test(words) ? `\u2068${words.replaceAll(STEERING, '')}\u2069` : words
}
