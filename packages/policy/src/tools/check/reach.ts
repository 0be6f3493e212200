import { evaluate } from '../../evaluate.ts'
import { grantsOf } from '../../rank.ts'
import { type Checked, type Finding, firstBy, groundsOfRule, holds, pathOf, rulesOf } from './finding.ts'

/** Rules that never decide on a ground that they are for, because one before them always does. */
export function unreachable(checked: Checked): Finding[] {
  const { book, compiled, ruled } = checked
  const reached = new Set(ruled.map(({ kase, ruling }) => `${kase.ground} ${ruling.rule}`))
  return rulesOf(checked).flatMap((one) => {
    const missed = groundsOfRule(checked, one).filter(
      (ground) => checked.isWhole(ground) && !reached.has(`${ground} ${one.rule.id}`),
    )
    // A rule for any ground may well be for some of them alone.
    if (missed.length === 0 || (!one.rule.for && missed.length < checked.grounds.length)) return []
    return missed.flatMap((ground): Finding[] => {
      for (const { kase, found } of checked.each(ground, (each) =>
        holds(one.condition, each) ? evaluate(compiled, each) : null,
      )) {
        if (found === null) continue
        return [
          {
            kind: 'unreachable',
            level: 'error',
            path: pathOf(book, one.rule.id),
            message: `can never be reached on the ground ${ground}: what meets its conditions is decided before, by "${found.rule}"`,
            hint: `Move it before "${found.rule}", take ${ground} out of its "for", or take it out.`,
            example: kase,
          },
        ]
      }
      // That its own conditions never hold is found as a contradiction.
      return []
    })
  })
}

/** Grounds on which some case falls through all rules: a person reviews it, which may be meant. A law need not say anything. */
export function uncovered({ book, ruled, grounds }: Checked): Finding[] {
  if ('jurisdictions' in book) return []
  return grounds.flatMap((ground): Finding[] => {
    const cases = ruled.filter(({ kase }) => kase.ground === ground && !Object.values(kase.facts).includes(undefined))
    const open = cases.filter(
      ({ ruling }) => ruling.rule === null && ruling.reasons.some(({ code }) => code === 'outside_policy'),
    )
    if (open.length === 0) return []
    return [
      {
        kind: 'uncovered',
        level: 'warning',
        path: 'rules',
        message: `no rule covers ${open.length} of ${cases.length} boundary cases of the ground ${ground}`,
        hint: 'Each of them goes to a reviewer. Add a rule for them if the text has something to say.',
        example: open[0]!.kase,
      },
    ]
  })
}

/** A requirement that refuses what a later rule would give: a false "if" would have let it through. */
export function hiddenGifts(checked: Checked): Finding[] {
  const { book, compiled, grounds } = checked
  const found = grounds.flatMap((ground) => {
    const rules = compiled.rulesFor(ground)
    if (!rules.some(({ requirements }) => requirements.some(({ otherwise }) => otherwise === 'refuse'))) return []
    const look = (kase: Parameters<typeof evaluate>[1]) => {
      const ruling = evaluate(compiled, kase)
      const index = ruling.verdict === 'refused' ? rules.findIndex(({ rule }) => rule.id === ruling.rule) : -1
      const failed = rules[index]?.requirements.find(
        ({ otherwise, check }) => otherwise === 'refuse' && check.test(kase, null) === false,
      )
      if (!failed) return null
      const later = evaluate(compiled, kase, null, index + 1)
      return grantsOf(later).length > 0 ? { rule: ruling.rule, reason: failed.reason, later: later.rule } : null
    }
    return [...checked.each(ground, look)].flatMap(({ kase, found: hidden }) => (hidden ? [{ ...hidden, kase }] : []))
  })
  return firstBy(found, ({ rule, reason, later }) => `${rule} ${reason} ${later}`).map(
    ({ rule, reason, later, kase }) => ({
      kind: 'hidden_gift',
      level: 'warning',
      path: `${pathOf(book, rule)}.require.${reason}`,
      message: `refuses what "${later}" would give further down`,
      hint: 'Say it in "if" to let such a case through, or leave it where the refusal is meant.',
      example: kase,
    }),
  )
}
