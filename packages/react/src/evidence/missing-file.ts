/** The bytes of a file are gone before it was uploaded. */
export class MissingFileError extends Error {
  override readonly name = 'MissingFileError'
}
