import { type Case, compile, decide, policies, type Ruling } from '@makegood/policy'
import { decideByHand } from './by-hand.ts'
import { decideByTable } from './by-hand-table.ts'
import { decideTraced } from './by-hand-traced.ts'
import { buildJsonLogic } from './json-logic.ts'
import { buildJsonRules } from './json-rules.ts'
import { type Answer, toPlain } from './plain.ts'

/** One way to decide by the rules of Anumi. */
export type Contender = {
  name: string
  /** Takes the cases as it likes them best, and hands back what decides the one of an index. */
  prepare(cases: readonly Case[]): (index: number) => unknown
  /** What it said, in the words that all share. */
  answer(said: unknown): Answer
}

function own(said: unknown): Answer {
  const { verdict, amount, rule, reason } = said as Answer
  return { verdict, amount, rule, reason }
}

function makegood(name: string, options: { trace?: boolean }): Contender {
  const anumi = compile(policies.anumi)
  return {
    name,
    prepare: (cases) => (index) => decide(anumi, cases[index]!, options),
    answer: (said) => toAnswer(said as Ruling),
  }
}

function toAnswer({ verdict, grant, rule, reasons }: Ruling): Answer {
  const amount = grant === null ? 0 : 'credits' in grant ? grant.credits : 'money' in grant ? grant.money.amount : 0
  return { verdict, amount, rule, reason: reasons[0]?.code ?? null }
}

function plain(name: string, decideOne: (request: ReturnType<typeof toPlain>) => unknown): Contender {
  return {
    name,
    prepare(cases) {
      const requests = cases.map(toPlain)
      return (index) => decideOne(requests[index]!)
    },
    answer: own,
  }
}

/** All of them, built once; what deciding costs is measured, not building. */
export const contenders = {
  ours: makegood('makegood', {}),
  oursTraced: makegood('makegood, full trace', { trace: true }),
  functions: plain('by hand: functions', decideByHand),
  table: plain('by hand: a table', decideByTable),
  functionsTraced: plain('by hand: functions, full trace', decideTraced),
  jsonLogic: plain('json-logic-engine, compiled', buildJsonLogic()),
  jsonRules: plain('json-rules-engine', buildJsonRules()),
} satisfies Record<string, Contender>

export type ContenderName = keyof typeof contenders
