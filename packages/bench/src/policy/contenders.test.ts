import { describe, expect, it } from 'vitest'
import { compile, decide, policies } from '@makegood/policy'
import { answersOf } from './agree.ts'
import { decideTraced } from './by-hand-traced.ts'
import { cases } from './cases.ts'
import { contenders } from './contenders.ts'
import { toPlain } from './plain.ts'

const anumi = compile(policies.anumi)

describe('the cases', () => {
  const rulings = cases.map((one) => decide(anumi, one))

  it('reach every rule of the policy and each kind of verdict it has', () => {
    const rules = policies.anumi.rules.map(({ id }) => id)
    expect(new Set(rulings.map(({ rule }) => rule))).toEqual(new Set([...rules, null]))
    expect(new Set(rulings.map(({ verdict }) => verdict))).toEqual(
      new Set(['granted', 'refused', 'nothing', 'review', 'needs_information', 'wait', 'redirect']),
    )
  })

  it('reach every reason of a requirement', () => {
    const reasons = rulings.flatMap((ruling) => ruling.reasons.map(({ code }) => code))
    const required = policies.anumi.rules.flatMap(({ require = {} }) => Object.keys(require))
    expect(reasons).toEqual(expect.arrayContaining(required))
  })
})

describe('every contender says of every case what the policy says', () => {
  it.each(Object.values(contenders))('$name', async (contender) => {
    expect(await answersOf(contender, cases)).toEqual(await answersOf(contenders.ours, cases))
  })
})

it('by hand the trace shows the same rules and facts as ours', () => {
  for (const one of cases) {
    const ours = decide(anumi, one, { trace: true }).trace
    expect(seen(decideTraced(toPlain(one)).trace)).toEqual(seen(ours ?? []))
  }
})

type Looked = { rule: string; spoke: unknown; conditions: readonly { fact: string; held: unknown }[] }
const seen = (trace: readonly Looked[]) =>
  trace.map(({ rule, spoke, conditions }) => [rule, spoke, ...conditions.map(({ fact, held }) => [fact, held])])
