import { firstOf } from './explore.ts'
import type { Checked, Finding } from './finding.ts'

/** Stages that are promised for some payment methods, but for others not at all. */
export function promiseGaps(checked: Checked): Finding[] {
  const { book, compiled } = checked
  return [...new Set(book.promises.map(({ stage }) => stage))].flatMap((stage): Finding[] => {
    const checks = compiled.promiseChecks.filter((_, index) => book.promises[index]!.stage === stage)
    const kept = checked.each('other', (kase) => checks.some((check) => check?.test(kase, null) !== false))
    const example = firstOf(kept, ({ found }) => !found)
    if (!example) return []
    const facts = Object.entries(example.facts)
      .map(([fact, value]) => `${fact} ${String(value)}`)
      .join(', ')
    return [
      {
        kind: 'promise_gap',
        level: 'error',
        path: `promises.${book.promises.findIndex((promise) => promise.stage === stage)}`,
        message: `the stage ${stage} is promised, but not where ${facts}`,
        hint: 'Add a promise for the rest; "unknown" where the text gives no time.',
        example,
      },
    ]
  })
}
