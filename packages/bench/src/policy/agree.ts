import type { Case } from '@makegood/policy'
import type { Contender } from './contenders.ts'
import type { Answer } from './plain.ts'

/** What a contender says of each case, one after the other. */
export async function answersOf({ prepare, answer }: Contender, cases: readonly Case[]): Promise<Answer[]> {
  const decideOne = prepare(cases)
  const answers: Answer[] = []
  for (const index of cases.keys()) answers.push(answer(await decideOne(index)))
  return answers
}

/** Who is fast by saying something else is not measured. */
export async function insistOnAgreement(contenders: readonly Contender[], cases: readonly Case[]): Promise<void> {
  const [first, ...others] = contenders
  const expected = await answersOf(first!, cases)
  for (const other of others) {
    for (const [index, said] of (await answersOf(other, cases)).entries()) {
      if (differ(said, expected[index]!)) {
        const both = JSON.stringify({ case: cases[index], [first!.name]: expected[index], [other.name]: said }, null, 2)
        throw new Error(`${other.name} and ${first!.name} disagree: ${both}`)
      }
    }
  }
}

function differ(one: Answer, other: Answer): boolean {
  return (['verdict', 'amount', 'rule', 'reason'] as const).some((word) => one[word] !== other[word])
}
