import type { ObservedCall } from '@makegood/client/observe'
import type { Decision } from '@makegood/contract'

/** A decision that an answer carried. */
export type FoundDecision = {
  key: string
  /** What it is about: `resultId generation-2-1`. */
  about: string
  /** The operation that answered with it. */
  from: string
  at: number
  decision: Decision
  /** The refund it stands in, whose proof can be asked for; null: none. */
  refundId: string | null
}

/** What names the thing that a decision stands in, most telling first. */
const NAMES = ['resultId', 'packId', 'subject', 'ground', 'reference', 'id'] as const

/** Every decision in what was answered, the newest first; of those about the same, the latest. */
export function decisionsIn(calls: readonly ObservedCall[]): FoundDecision[] {
  const found = new Map<string, FoundDecision>()
  for (const { id, name, at, answer } of calls) {
    const take: Take = (decision, about, refundId) => {
      const key = `${name} ${about}`
      found.delete(key)
      found.set(key, { key: `${id} ${key}`, about, from: name, at, decision, refundId })
    }
    look(answer, [], null, take)
  }
  return [...found.values()].reverse()
}

type Take = (decision: Decision, about: string, refundId: string | null) => void

function look(value: unknown, names: readonly string[], refundId: string | null, take: Take): void {
  if (typeof value !== 'object' || value === null) return
  if (isDecision(value)) return take(value, names.join(', '), refundId)
  const own = Array.isArray(value) ? names : [...names, ...namesOf(value as Record<string, unknown>)]
  const isRefund = 'transfers' in value && 'id' in value && typeof value.id === 'string'
  for (const part of Object.values(value)) look(part, own, isRefund ? (value.id as string) : refundId, take)
}

const isDecision = (value: object): value is Decision => 'verdict' in value && 'trace' in value && 'reasons' in value

function namesOf(value: Record<string, unknown>): string[] {
  const name = NAMES.find((one) => typeof value[one] === 'string' || (one === 'subject' && typeof value[one] === 'object' && value[one] !== null))
  if (!name) return []
  const named = value[name]
  if (typeof named === 'string') return [`${name} ${named}`]
  const { kind, id } = named as { kind?: unknown; id?: unknown }
  return typeof id === 'string' ? [`${typeof kind === 'string' ? kind : name} ${id}`] : []
}
