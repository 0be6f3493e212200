/** True, false, or `null`: not known. Two values would turn every missing record into a no. */
export type Truth = boolean | null

export function negate(truth: Truth): Truth {
  return truth === null ? null : !truth
}
