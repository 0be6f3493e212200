import { ratio, spread } from '../spread.ts'
import { printTable } from '../table.ts'
import { insistOnAgreement } from './agree.ts'
import { cases, deal } from './cases.ts'
import { type ContenderName, contenders } from './contenders.ts'
import { measureRounds } from './rounds.ts'

// Run by policy.ts in a process of its own, where nothing else has been compiled yet.

const ROUNDS = 9
const MILLISECONDS = 300
const TIMES = 12
const TARGET = '≥ 0.5 ×'

const names = Object.keys(contenders) as ContenderName[]
const all = Object.values(contenders)
await insistOnAgreement(all, cases)
const prepared = all.map((contender) => contender.prepare(cases))
const measured = await measureRounds(prepared, deal(TIMES), { rounds: ROUNDS, milliseconds: MILLISECONDS })
const rates = Object.fromEntries(names.map((name, place) => [name, measured[place]])) as Record<ContenderName, number[]>

console.log(`Anumi's rules: ${cases.length} cases in ${TIMES} orders, ${ROUNDS} rounds of ${MILLISECONDS} ms.`)
printTable(
  ['decisions per second', 'median', 'least', 'most', 'µs each'],
  names.map((name) => {
    const { median, least, most } = spread(rates[name])
    return [contenders[name].name, ...[median, least, most].map(count), (1e6 / median).toFixed(3)]
  }),
)
printTable(
  ['times as many a second', 'target', 'makegood', 'json-logic-engine', 'json-rules-engine'],
  [
    versus('table', TARGET, 'ours', 'jsonLogic', 'jsonRules'),
    versus('functions', TARGET, 'ours', 'jsonLogic', 'jsonRules'),
    versus('functionsTraced', TARGET, 'oursTraced'),
  ],
)

function versus(base: ContenderName, target: string, ...compared: ContenderName[]): string[] {
  const ratios = compared.map((name) => times(ratio(rates[name], rates[base]).median))
  return [`as ${contenders[base].name}`, target, ...ratios, ...Array.from({ length: 3 - ratios.length }, () => '–')]
}

function times(of: number): string {
  return `${of.toFixed(of < 0.1 ? 4 : 2)} ×`
}

function count(perSecond: number): string {
  return Math.round(perSecond).toLocaleString('en')
}
