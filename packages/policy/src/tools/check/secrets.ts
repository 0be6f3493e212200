import { decide } from '../../decide.ts'
import { disclose } from '../../disclose.ts'
import { atomsOfRule } from './atoms.ts'
import { type Checked, type Finding, groundsOfRule, rulesOf } from './finding.ts'

/** Open rules that turn where a rule turns that keeps its reasons: their proof shows what it hides (C28). */
export function toldSecrets(checked: Checked): Finding[] {
  const { book, compiled, context, ruled } = checked
  const rules = rulesOf(checked).map((one) => ({
    one,
    atoms: atomsOfRule(one.rule, book.rules.indexOf(one.rule), context),
  }))
  const hidden = rules.filter(({ one }) => one.mark.tell !== 'reason')
  const open = rules.filter(({ one }) => one.mark.tell === 'reason')
  return open.flatMap(({ one, atoms }) =>
    atoms.flatMap((atom): Finding[] => {
      const keeper = hidden.find((other) =>
        other.atoms.some(({ thresholds }) => thresholds.some((turn) => atom.thresholds.includes(turn))),
      )
      if (!keeper) return []
      const fact = atom.past ? `past.${atom.past.kind}` : atom.check.facts[0]!
      const shown = ruled.find(({ kase, ruling }) => {
        if (ruling.tell !== 'reason' || !groundsOfRule(checked, one).includes(kase.ground)) return false
        const { trace } = disclose(compiled, decide(compiled, kase, { trace: true }))
        return trace?.some(
          ({ rule, conditions }) =>
            rule === one.rule.id && conditions.some((condition) => condition.fact.split(' or ').includes(fact)),
        )
      })
      if (!shown) return []
      return [
        {
          kind: 'told_secret',
          level: 'error',
          path: atom.path,
          message: `is shown by "${one.rule.id}", although "${keeper.one.rule.id}" hides where it turns`,
          hint: `Give "${one.rule.id}" the same "tell", or let it turn elsewhere.`,
          example: shown.kase,
        },
      ]
    }),
  )
}
