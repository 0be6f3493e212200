import { type KnownProblemCode, PROBLEM_STATUS } from '@makegood/contract'
import { readProblem } from '../answers.ts'
import type { Check } from '../check.ts'
import { must, Skipped } from '../failed.ts'
import { wasCutOff } from '../files.ts'
import { PROBLEMS } from './transport.ts'

/** Stacks, queries and files. */
const INSIDE = /\bat [\w.<>]+ \(|node_modules|\bSELECT\b.+\bFROM\b|Traceback \(most recent|\.(?:ts|js|py|rb|go|java|php):\d+/
const KNOWN = Object.keys(PROBLEM_STATUS) as KnownProblemCode[]

/** What is said of every answer that came in the whole run. */
export const wholeRun: Check[] = [
  {
    id: 'transport.titles',
    must: 'Problems show nothing of the inside: no stack, no query, no path of a file.',
    source: 'design: Service; OWASP API Security, 8',
    fix: 'Answer unknown errors with the code internal and a requestId, and keep the rest in your log.',
    when: 'last',
    async run({ refusals }) {
      const worded = refusals.filter(({ came }) => came.text !== '')
      if (worded.length === 0) throw new Skipped('Nothing was refused in words.')
      const leaking = worded.find(({ came }) => INSIDE.test(came.text))
      must(!leaking, 'no inside in a problem', 'there was some', ...(leaking ? [leaking] : []))
    },
  },
  {
    id: 'transport.server-errors',
    must: 'Nothing that was sent in the whole run brought a server error or a broken connection.',
    source: 'design: Service',
    fix: 'Every problem of the caller has a code of its own below 500; look the request up in your log by its requestId.',
    when: 'last',
    async run({ refusals }) {
      const broken = refusals.filter((one) => one.came.status >= 500 || (one.came.error !== null && !wasCutOff(one)))
      must(broken.length === 0, 'no answer of 500 or above', `there were ${broken.length}`, ...broken.slice(0, 5))
    },
  },
  {
    id: 'transport.problems',
    must: 'Every refusal of the whole run was problem details with a known code and the status that belongs to it.',
    source: PROBLEMS,
    fix: 'Make all errors in one place, from the table of codes and statuses.',
    when: 'last',
    async run({ refusals }) {
      const told = refusals.filter(({ came, sent }) => came.error === null && !['HEAD', 'OPTIONS'].includes(sent.method))
      if (told.length === 0) throw new Skipped('Nothing was refused.')
      for (const refusal of told) readProblem(refusal, ...KNOWN)
      return [`${told.length} refusals.`]
    },
  },
]
