import type { HistoryItem } from '@makegood/contract'
import { featureName } from '../../decisions.ts'
import { lookup, type AllTexts } from '../../texts.ts'

/** What a ledger entry is, in a line: what happened, and to what. */
export function entryText({ kind, generation, pack }: Pick<HistoryItem, 'kind' | 'generation' | 'pack'>, { messages, format }: AllTexts): string {
  const { trail, entryKinds, subjects } = messages
  if (generation && kind === 'hold') return trail.hold(featureName(generation.feature, messages))
  if (generation && kind === 'spend') return trail.spend(featureName(generation.feature, messages))
  const what = lookup(entryKinds, kind, 'unknown')
  const about = generation ? featureName(generation.feature, messages) : pack && subjects.pack(format.number(pack.credits), pack.orderId)
  return about ? `${what} · ${about}` : what
}
