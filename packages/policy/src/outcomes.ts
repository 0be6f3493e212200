import type { Verdict } from '@makegood/contract'
import type { Case, Cause, CauseParams, Ruling, Way } from './cases.ts'
import type { Check } from './check.ts'
import { tellerOf } from './facts.ts'
import type { Payer } from './grants.ts'
import type { Book } from './model.ts'
import type { Rule, Tell } from './model-rules.ts'

/** What every ruling of a rule carries. */
export type RuleMark = Pick<Ruling, 'rule' | 'clause' | 'automatic' | 'urgent' | 'needs' | 'tell'>

/** Shared by all rulings, so that deciding makes little to throw away; frozen, so that none can change another's. */
const NONE = Object.freeze([]) as never[]
const SUPPORT = Object.freeze([{ kind: 'write_support' }]) as Way[]
const TELL_US = Object.freeze([{ kind: 'give_information' }]) as Way[]

const NOBODY: RuleMark = { rule: null, clause: null, automatic: false, urgent: false, needs: NONE, tell: 'reason' }

/** A ruling by a rule, or by none. */
export function ruled({ ground }: Case, verdict: Verdict, mark: RuleMark | null, reasons: Cause[], next: Way[] = NONE, asks: string[] = NONE): Ruling {
  const { rule, clause, automatic, urgent, needs, tell } = mark ?? NOBODY
  return {
    verdict, ground, grant: null, choices: NONE, chosenBy: null, reasons, asks, rule, clause, law: null, automatic, urgent,
    needs, next, until: null, tell, trace: null,
  }
}

/** A refusal: it asks for nothing more (`closed`), and never comes without a way on. */
export function refused(kase: Case, closed: RuleMark, reasons: Cause[], next: Way[]): Ruling {
  return ruled(kase, 'refused', closed, reasons, next.length > 0 ? next : SUPPORT)
}

/** The person can tell what is missing. */
export function asking(kase: Case, mark: RuleMark | null, reasons: Cause[], asks: string[]): Ruling {
  return ruled(kase, 'needs_information', mark, reasons, TELL_US, asks)
}

/**
 * A fact that would decide is not known: the person is asked for what a person can tell, else somebody reviews.
 * Then a rule that keeps its reasons keeps also which fact it asks for.
 */
export function undecided(kase: Case, open: string[], book: Book, tell: Tell): Ruling {
  const asks = open.filter((path) => tellerOf(book, path) === 'person')
  const reasons = (asks.length > 0 ? asks : open).map((field) => because('unknown_fact', null, { field }))
  return asks.length > 0 ? asking(kase, null, reasons, asks) : ruled(kase, 'review', { ...NOBODY, tell }, reasons, NONE, open)
}

/** What a rule gives where it speaks and all that it requires holds. */
export type Outcome = (kase: Case) => Ruling

type Parts = { mark: RuleMark; closed: RuleMark; offers: Way[]; condition: Check | null; payer: Payer | null; book: Book }

export function compileOutcome({ gives }: Rule, { mark, closed, offers, condition, payer, book }: Parts): Outcome {
  const reason = (code: string) => (kase: Case) => [because(code, mark.clause, explained(condition, kase))]
  const says = (verdict: Verdict, code: string, next: Way[]): Outcome => {
    const reasons = reason(code)
    return (kase) => ruled(kase, verdict, closed, reasons(kase), next)
  }
  if ('refuse' in gives) {
    const reasons = reason(gives.refuse)
    return (kase) => refused(kase, closed, reasons(kase), offers)
  }
  if ('nothing' in gives) return says('nothing', gives.nothing, offers)
  if ('wait' in gives) return says('wait', gives.wait, [{ kind: 'wait' }])
  if ('redirect' in gives) {
    const next = [{ kind: gives.redirect }, ...offers]
    return gives.reason ? says('redirect', gives.reason, next) : (kase) => ruled(kase, 'redirect', closed, NONE, next)
  }
  const [verdict, reasons] = 'review' in gives ? (['review', reason(gives.review)] as const) : (['granted', () => NONE] as const)
  if (!payer) return (kase) => ruled(kase, verdict, mark, reasons(kase))
  return (kase) => {
    const given = payer.given(kase)
    if ('nothing' in given) return ruled(kase, 'nothing', closed, [because(given.nothing, mark.clause)])
    if ('unknown' in given) return undecided(kase, given.unknown, book, mark.tell)
    const ruling = ruled(kase, verdict, mark, reasons(kase))
    if ('grant' in given) ruling.grant = given.grant
    else Object.assign(ruling, given)
    return ruling
  }
}

/** What a condition says of a case. */
export function explained(check: Check | null, kase: Case): CauseParams {
  const params: CauseParams = {}
  check?.explain(kase, params)
  return params
}

export function because(code: string, clause: string | null, params: CauseParams = {}): Cause {
  return { code, params, clause }
}
