import { tellerOf } from '../../facts.ts'
import { atomsOfRule } from './atoms.ts'
import { type Checked, type Finding, groundsOfRule, rulesOf } from './finding.ts'

/** What comes by itself asks nothing: no fields to fill in, and no fact that only a person can tell. */
export function automaticAsks(checked: Checked): Finding[] {
  const { book, context, ruled } = checked
  return rulesOf(checked)
    .filter(({ rule }) => rule.automatic)
    .flatMap((one): Finding[] => {
      const index = book.rules.indexOf(one.rule)
      const gift = ruled.find(
        ({ ruling }) => ruling.rule === one.rule.id && ruling.automatic && ruling.verdict === 'granted',
      )
      const facts = atomsOfRule(one.rule, index, context).flatMap(({ check }) => check.facts)
      const asked = [...new Set(facts)].filter((fact) => tellerOf(book, fact) === 'person')
      const common = { kind: 'automatic_asks', level: 'error' } as const
      return [
        ...(one.rule.needs?.length
          ? [
              {
                ...common,
                path: `rules.${index}.needs`,
                message: `comes by itself, but asks for ${one.rule.needs.join(', ')}`,
                hint: 'Leave "needs" to rules that somebody asks for.',
                example: gift?.kase ?? null,
              },
            ]
          : []),
        ...asked.map((fact) => ({
          ...common,
          path: `rules.${index}`,
          message: `comes by itself, but stands on ${fact}, which only a person can tell`,
          hint: 'Take it out, or take out "automatic".',
          example:
            ruled.find(
              ({ kase, ruling }) => groundsOfRule(checked, one).includes(kase.ground) && ruling.asks.includes(fact),
            )?.kase ?? null,
        })),
      ]
    })
}
