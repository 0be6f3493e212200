import type { Grant } from '../../cases.ts'
import type { CompiledRule } from '../../compile.ts'
import { evaluate } from '../../evaluate.ts'
import type { Pay } from '../../model-rules.ts'
import { paysOf } from '../../parts.ts'
import { grantsOf } from '../../rank.ts'
import { type Atom, atomsOfRule } from './atoms.ts'
import { type Checked, type Finding, groundsOfRule, pathOf, rulesOf } from './finding.ts'

/** A rule that gives something only so many times. */
type Cap = { one: CompiledRule; index: number; atom: Atom; pays: Pay[] }

/** Caps that do not hold: what they limit is not counted, or another rule gives it past them. */
export function caps(checked: Checked): Finding[] {
  const { book, context } = checked
  const all = rulesOf(checked).flatMap((one): Cap[] => {
    const index = book.rules.indexOf(one.rule)
    const pays = paysOf(one.rule, index).map(([, pay]) => pay)
    const limits = atomsOfRule(one.rule, index, context).filter(
      ({ past }) => past?.atMost !== undefined && past.kind !== 'purchase',
    )
    return pays.length > 0 ? limits.map((atom) => ({ one, index, atom, pays })) : []
  })
  return all.flatMap((cap) => [...uncounted(checked, cap), ...passed(checked, cap)])
}

/** Courtesies are counted where credits are given as such; what comes by itself is no refund that anybody asked for. */
function uncounted(checked: Checked, { one, atom, pays }: Cap): Finding[] {
  const { kind } = atom.past!
  const counts = kind === 'courtesy' ? pays.some(isCourtesy) : kind !== 'refund' || !one.rule.automatic
  if (counts) return []
  const gift = checked.ruled.find(({ ruling }) => ruling.rule === one.rule.id && grantsOf(ruling).length > 0)
  const hint =
    kind === 'courtesy'
      ? 'Give the credits "as": "courtesy", or count refunds.'
      : 'Count something else, or do not limit what comes by itself.'
  return [
    {
      kind: 'cap_uncounted',
      level: 'error',
      path: atom.path,
      message: `counts each ${kind}, but what "${one.rule.id}" gives is none, so it never fills`,
      hint,
      example: gift?.kase ?? null,
    },
  ]
}

/** A courtesy is limited wherever it comes from; anything else on the grounds of the rule that limits it. */
function passed(checked: Checked, cap: Cap): Finding[] {
  const { book, compiled, grounds } = checked
  const isLimited = (grant: Grant) =>
    cap.atom.past!.kind === 'courtesy'
      ? 'credits' in grant && grant.as === 'courtesy'
      : cap.pays.some((pay) => kindOf(pay) === kindOf(grant))
  const where = cap.atom.past!.kind === 'courtesy' ? grounds : groundsOfRule(checked, cap.one)
  const givers = new Map<string, Finding>()
  for (const ground of where) {
    const look = (kase: Parameters<typeof evaluate>[1]) => {
      const ruling = evaluate(compiled, kase)
      const gives =
        ruling.verdict === 'granted' &&
        !ruling.automatic &&
        ruling.rule !== cap.one.rule.id &&
        grantsOf(ruling).some(isLimited)
      return gives && cap.atom.check.test(kase, null) === false ? ruling.rule : null
    }
    for (const { kase, found } of checked.each(ground, look)) {
      if (found === null || givers.has(found)) continue
      givers.set(found, {
        kind: 'cap_passed',
        level: 'error',
        path: pathOf(book, found),
        message: `gives what "${cap.one.rule.id}" limits (${cap.atom.path}), however often`,
        hint: 'Require the same there, or say why it does not count.',
        example: kase,
      })
    }
  }
  return [...givers.values()]
}

const isCourtesy = (pay: Pay) => 'credits' in pay && pay.as === 'courtesy'

const kindOf = (given: Pay | Grant) => ('money' in given ? 'money' : 'credits' in given ? 'credits' : 'remedy')
