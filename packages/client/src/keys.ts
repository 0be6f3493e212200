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
  // A page served over plain HTTP, such as a phone trying a laptop's address, has no randomUUID.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = '89ab'[(bytes[8] ?? 0) & 3]
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`)
}
