import { compileCond } from '../../conditions.ts'
import type { Cond } from '../../model-conditions.ts'
import { grantsOf } from '../../rank.ts'
import { type At, conditionsOf, nested } from '../../parts.ts'
import { firstOf } from './explore.ts'
import { type Checked, type Finding, groundsOfRule, pathOf, rulesOf } from './finding.ts'

/** Conditions that can never hold, such as within 7 days and not within 14, and rules whose conditions exclude each other. */
export function contradictions(checked: Checked): Finding[] {
  const impossible = conditionsOf(checked.book).flatMap((cond) => innermost(checked, cond))
  const paths = impossible.map(([path]) => path)
  return [
    ...impossible.map(([path]): Finding => ({
      kind: 'contradiction',
      level: 'error',
      path,
      message: 'can never hold, whatever the facts',
      hint: 'Look for two lines that exclude each other, or a value that the fact never has.',
      example: null,
    })),
    ...fruitless(checked).filter(({ path }) => !paths.some((one) => one.startsWith(`${path}.`))),
  ]
}

/** The smallest conditions inside one that never hold. */
function innermost(checked: Checked, cond: At<Cond>): At<Cond>[] {
  const [, ...inside] = nested(cond)
  const found = inside.filter(([path]) => isChild(cond[0], path)).flatMap((one) => innermost(checked, one))
  return found.length > 0 || canHold(checked, cond[1]) ? found : [cond]
}

const isChild = (parent: string, path: string) => /^\.(not|(all|any)\.\d+)$/.test(path.slice(parent.length))

/** A length that the host has not set yet may be any: what stands on it is not known to fail. */
function canHold(checked: Checked, { else: _, clause: __, ...cond }: Cond): boolean {
  const check = compileCond(cond, checked.context)
  const example = firstOf(
    checked.each('other', (kase) => check.test(kase, null)),
    ({ found }) => found !== false,
  )
  return example !== null || !checked.isWhole('other')
}

/** Rules that speak and would give, but whose requirements never hold when they do. */
function fruitless(checked: Checked): Finding[] {
  const { book, ruled } = checked
  const giving = new Set(ruled.flatMap(({ ruling }) => (grantsOf(ruling).length > 0 ? [ruling.rule] : [])))
  return rulesOf(checked)
    .filter((one) => one.payer && !giving.has(one.rule.id) && groundsOfRule(checked, one).every(checked.isWhole))
    .flatMap((one): Finding[] => {
      const spoken = ruled.find(
        ({ kase, ruling }) => groundsOfRule(checked, one).includes(kase.ground) && ruling.rule === one.rule.id,
      )
      if (!spoken) return []
      return [
        {
          kind: 'contradiction',
          level: 'error',
          path: pathOf(book, one.rule.id),
          message: 'speaks, but can never give what it says',
          hint: 'Its requirements, or the conditions of what it gives, never hold together with its "if".',
          example: spoken.kase,
        },
      ]
    })
}
