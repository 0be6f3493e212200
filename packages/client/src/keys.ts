/**
 * Makes an idempotency key, a random UUID: one for one intent. Make it when a person begins a report or a request, keep
 * it with the draft, and send it with every try, so that a repetition can never count twice.
 *
 * @example
 * ```ts
 * const draft = { key: createIdempotencyKey(), details: '' }
 * ```
 */
export function createIdempotencyKey(): string {
  // Not crypto.randomUUID: a page over plain HTTP, such as a phone trying a laptop's address, has none.
  return 'xxxxxxxx-xxxx-4xxx-9xxx-xxxxxxxxxxxx'.replace(/x/g, () =>
    (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16),
  )
}
