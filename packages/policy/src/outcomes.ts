import type { NextStep, Reason, ReasonParams, Verdict } from '@makegood/contract'
import type { Case, Ruling } from './cases.ts'
import type { CompiledRule, RuleMark } from './compile.ts'
import { tellerOf } from './facts.ts'
import type { Given } from './grants.ts'
import type { Book } from './model.ts'
import type { Tell } from './model-rules.ts'

type Rest = Partial<Pick<Ruling, 'grant' | 'choices' | 'chosenBy' | 'reasons' | 'asks' | 'next'>>

const NOBODY: RuleMark = { rule: null, clause: null, automatic: false, urgent: false, needs: [], tell: 'reason' }

/** A ruling by a rule, or by none. */
export function ruled({ ground }: Case, verdict: Verdict, mark: RuleMark | null, rest: Rest): Ruling {
  const { rule, clause, automatic, urgent, needs, tell } = mark ?? NOBODY
  const { grant = null, choices = [], chosenBy = null, reasons = [], asks = [], next = [] } = rest
  return {
    verdict, ground, grant, choices, chosenBy, reasons, asks, rule, clause, law: null, automatic, urgent, needs, next,
    until: null, tell, trace: null,
  }
}

/** A refusal: it asks for nothing more, and never comes without a way on. */
export function refused(kase: Case, mark: RuleMark, reasons: Reason[], next: NextStep[]): Ruling {
  return ruled(kase, 'refused', closed(mark), { reasons, next: next.length > 0 ? next : [{ kind: 'write_support' }] })
}

/**
 * A fact that would decide is not known: the person is asked for what a person can tell, else somebody reviews.
 * Then a rule that keeps its reasons keeps also which fact it asks for.
 */
export function undecided(kase: Case, open: string[], book: Book, tell: Tell): Ruling {
  const asks = open.filter((path) => tellerOf(book, path) === 'person')
  const reasons = (asks.length > 0 ? asks : open).map((field) => because('unknown_fact', null, { field }))
  return asks.length > 0
    ? ruled(kase, 'needs_information', null, { asks, reasons, next: [{ kind: 'give_information' }] })
    : ruled(kase, 'review', { ...NOBODY, tell }, { asks: open, reasons })
}

/** A rule gives what it gives. */
export function give({ rule, mark, offers, condition, payer }: CompiledRule, kase: Case, book: Book): Ruling {
  const { gives } = rule
  const reason = (code: string) => [because(code, mark.clause, condition?.explain(kase))]
  if ('refuse' in gives) return refused(kase, mark, reason(gives.refuse), offers)
  if ('nothing' in gives) return ruled(kase, 'nothing', closed(mark), { reasons: reason(gives.nothing), next: offers })
  if ('wait' in gives) return ruled(kase, 'wait', closed(mark), { reasons: reason(gives.wait), next: [{ kind: 'wait' }] })
  if ('redirect' in gives) {
    const reasons = gives.reason ? reason(gives.reason) : []
    return ruled(kase, 'redirect', closed(mark), { reasons, next: [{ kind: gives.redirect }, ...offers] })
  }
  const reasons = 'review' in gives ? reason(gives.review) : []
  const verdict = 'review' in gives ? 'review' : 'granted'
  return payer ? paid(payer.given(kase), verdict, kase, book, mark, reasons) : ruled(kase, verdict, mark, { reasons })
}

function paid(given: Given, verdict: Verdict, kase: Case, book: Book, mark: RuleMark, reasons: Reason[]): Ruling {
  if ('grant' in given || 'choices' in given) return ruled(kase, verdict, mark, { ...given, reasons })
  if ('nothing' in given) return ruled(kase, 'nothing', closed(mark), { reasons: [because(given.nothing, mark.clause)] })
  return undecided(kase, given.unknown, book, mark.tell)
}

export function because(code: string, clause: string | null, params: ReasonParams = {}): Reason {
  return { code, params, clause }
}

/** Where nothing can be given any more, nothing is asked for. */
export const closed = (mark: RuleMark): RuleMark => (mark.needs.length > 0 ? { ...mark, needs: [] } : mark)
