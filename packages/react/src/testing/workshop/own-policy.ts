import { compile, parsePolicy, policies, type Policy, PolicyError, type PolicyIssue } from '@makegood/policy'

/** One thing that is wrong with a policy that somebody wrote: where it stands, and what to do, in a sentence. */
export type PolicyFault = { where: string; text: string }

/** What was found in a text that should be a policy. */
export type PolicyCheck = { policy: Policy; faults: [] } | { policy: null; faults: PolicyFault[] }

/** Reads a policy that somebody wrote, and says in a person's words what keeps it from being one. */
export function checkOwnPolicy(text: string): PolicyCheck {
  if (text.trim() === '') return wrong({ where: 'The text', text: 'Nothing is here yet. Paste a policy, or start from one of the five.' })
  const read = readJson(text)
  if ('fault' in read) return wrong(read.fault)
  if (Array.isArray(read.value)) return wrong({ where: placeOf('', read.value), text: `Here stands ${KINDS['Array']}, where a policy has ${KINDS['Object']}.` })
  try {
    const policy = parsePolicy(read.value)
    compile(policy, { params: lengthsLeftOpen(policy) })
    return { policy, faults: [] }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { policy: null, faults: error.issues.map((issue) => ({ where: placeOf(issue.path, read.value), text: sentenceOf(issue) })) }
  }
}

/** One of the published policies as a text to start from; empty: there is none by that name. */
export const textOfPolicy = (id: string): string =>
  Object.hasOwn(policies, id) ? `${JSON.stringify(policies[id as keyof typeof policies], null, 2)}\n` : ''

const wrong = (fault: PolicyFault): PolicyCheck => ({ policy: null, faults: [fault] })

function readJson(text: string): { value: unknown } | { fault: PolicyFault } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { fault: { where: lineOf(error, text), text: 'This is not JSON yet: look for a missing comma, quote or bracket here or just before.' } }
  }
}

/** Browsers name the position of what they cannot read, or its line, or neither. */
function lineOf(error: unknown, text: string): string {
  const message = String(error)
  const line = /line (\d+)/.exec(message)?.[1]
  if (line) return `Line ${line}`
  const position = /position (\d+)/.exec(message)?.[1]
  return position ? `Line ${text.slice(0, Number(position)).split('\n').length}` : `Line ${text.trimEnd().split('\n').length}`
}

/** `rules.2.require.window_over` as “rules 3 (pack), require, window_over”. */
function placeOf(path: string, file: unknown): string {
  if (path === '') return 'The whole file'
  const [first, second = '', ...rest] = path.split('.')
  const id = first === 'rules' && /^\d+$/.test(second) ? idOf(file, Number(second)) : null
  const parts = [first!, ...(second === '' ? [] : [second]), ...rest]
  const said = parts.map((part) => (/^\d+$/.test(part) ? ` ${Number(part) + 1}` : `, ${part}`)).join('').slice(2)
  return id ? said.replace(/^rules \d+/, (rule) => `${rule} (${id})`) : said
}

function idOf(file: unknown, index: number): string | null {
  const rules: unknown = (file as Record<string, unknown>)['rules']
  const rule: unknown = Array.isArray(rules) ? rules[index] : null
  const id = typeof rule === 'object' && rule !== null ? (rule as Record<string, unknown>)['id'] : null
  return typeof id === 'string' ? id : null
}

function sentenceOf({ message, hint }: PolicyIssue): string {
  if (message === 'is missing') return 'This part is missing.'
  const types = /^Invalid type: Expected (.+) but received (.+)$/.exec(message)
  if (types) return types[1] === types[2] ? 'This is not written in a way that a policy knows.' : `Here stands ${types[2]}, where a policy has ${kindOf(types[1]!)}.`
  const starts = /^Invalid \w+: (.+)$/.exec(message)
  return starts ? `This does not fit: ${starts[1]}.` : `This ${message}. ${hint}`
}

const KINDS: Record<string, string> = { string: 'a text', number: 'a number', boolean: 'true or false', Object: 'a group { … }', Array: 'a list [ … ]' }
const kindOf = (expected: string) => KINDS[expected] ?? expected

/** Lengths that a published text leaves to its host are a day, as in every world of the stories. */
function lengthsLeftOpen({ params }: Policy): Record<string, string> {
  return Object.fromEntries(Object.entries(params).flatMap(([name, length]) => (length === null ? [[name, '24 hours']] : [])))
}
