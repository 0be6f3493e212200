/** Epoch milliseconds as the wire writes an instant. */
export function toInstant(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
