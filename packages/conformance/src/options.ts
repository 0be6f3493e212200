/** What a run is given. */
export type ConformanceOptions = {
  /** Where the API stands, without `/v1`. */
  baseUrl: string
  /** The bearer token of a person. It is never shown. Not needed with a stage. */
  token?: string
  /** The token of somebody else: without it nothing is said of what one person may see of another. */
  otherToken?: string
  /** A token that has expired. */
  expiredToken?: string
  /** The address of a stage: a test door of the backend. Everything then happens in worlds that it opens. */
  stage?: string
  /** Also what leaves something behind: attachments and statements of withdrawal. On a stage always. */
  write?: boolean
  /** Only the checks whose id is one of these, or begins with one and a dot. */
  only?: readonly string[]
  /** Seconds to wait for an answer, and for the sign of life of a silent stream; 30 without. */
  patience?: number
}

/** The run could not even begin: nobody answers, or something that it needs was not given. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError'
}
