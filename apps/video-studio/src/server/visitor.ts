/** The cookie that tells visitors apart. */
export const VISITOR = 'longtake'
