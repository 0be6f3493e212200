import type { IdKind, Ids } from './ports.ts'

// Crockford's letters: none that is taken for another when read out.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const prefixes: Record<IdKind, string> = {
  lot: 'lot',
  entry: 'ent',
  pack: 'pck',
  generation: 'gen',
  report: 'rep',
  refund: 'ref',
  transfer: 'trf',
  attachment: 'att',
  withdrawal: 'wdr',
}

const spell = (bytes: Uint8Array) => [...bytes].map((byte) => LETTERS[byte % 32]).join('')

/**
 * Identifiers and references from the platform's random source.
 *
 * @example
 * ```ts
 * randomIds().reference({ kind: 'refund', walletId: 'w1', sequence: 1 }) // 'MG-7Q2F9K'
 * ```
 */
export function randomIds(): Ids {
  const letters = (count: number) => spell(crypto.getRandomValues(new Uint8Array(count)))
  return { id: ({ kind }) => `${prefixes[kind]}_${letters(20).toLowerCase()}`, reference: () => `MG-${letters(6)}` }
}

/**
 * Identifiers that come out the same for the same seed, wallet and sequence: for tests and scenarios.
 *
 * @example
 * ```ts
 * const service = createRefundService({ ids: seededIds(1), ...ports })
 * ```
 */
export function seededIds(seed: number | string): Ids {
  return {
    id({ kind, walletId, sequence }) {
      const scrambled = word(hash(`${seed}/${walletId}/${kind}/${sequence}`), 6)
      return `${prefixes[kind]}_${scrambled}${sequence.toString(32)}`.toLowerCase()
    },
    // An odd factor visits every word of four letters once before it repeats.
    reference: ({ walletId, sequence }) => `MG-${word(hash(`${seed}/${walletId}`) + Math.imul(sequence, 0x9e3b5), 4)}`,
  }
}

const word = (number: number, letters: number) =>
  Array.from({ length: letters }, (_, index) => LETTERS[(number >>> (5 * index)) & 31]).join('')

/** FNV-1a, its bits mixed once more. */
function hash(text: string): number {
  let bits = 0x811c9dc5
  for (let index = 0; index < text.length; index++) bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193)
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  return (bits ^ (bits >>> 13)) >>> 0
}
