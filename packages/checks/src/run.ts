import { styleText } from 'node:util'
import { type Step, steps } from './steps.ts'
import { sum, type Tally } from './tally.ts'

// Runs every step, goes on after a failure, and says how many checks passed and failed as its last line.

type Outcome = { name: string; tally: Tally; seconds: number }

async function take(step: Step, place: string): Promise<Outcome> {
  console.log(styleText('bold', `\n━━ ${place} ${step.name} ${'━'.repeat(60 - step.name.length)}`))
  const start = performance.now()
  const tally = await step.run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, failures: [], shaky: [] }
  })
  const outcome = { name: step.name, tally, seconds: (performance.now() - start) / 1000 }
  console.log(line(outcome))
  return outcome
}

function line({ name, tally, seconds }: Outcome): string {
  const counts = `${tally.passed} passed, ${tally.failed} failed`
  return styleText(tally.failed === 0 ? 'green' : 'red', `${name.padEnd(12)} ${counts.padEnd(26)} ${seconds.toFixed(1)} s`)
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !steps.some((step) => step.name === name))
if (unknown) throw new Error(`There is no step ${unknown}. There are: ${steps.map((step) => step.name).join(', ')}.`)
const chosen = wanted.length === 0 ? steps : steps.filter((step) => wanted.includes(step.name))
const outcomes: Outcome[] = []
for (const [index, step] of chosen.entries()) {
  outcomes.push(await take(step, `${index + 1}/${chosen.length}`))
}

const total = sum(outcomes.map((outcome) => outcome.tally))
console.log(`\n${outcomes.map(line).join('\n')}\n`)
for (const name of total.shaky) console.log(`passed at its second try alone: ${name}`)
for (const name of total.failures) console.log(`failed: ${name}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
