/** One fault of a policy file: where it is, what is wrong, and what to do. */
export type PolicyIssue = { path: string; message: string; hint: string }

/** A policy file that cannot be used. It carries every fault at once. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly issues: PolicyIssue[]

  constructor(issues: PolicyIssue[]) {
    const lines = issues.map(({ path, message, hint }) => `  ${path || '(whole file)'}: ${message}. ${hint}`)
    super(`The policy has ${issues.length} ${issues.length === 1 ? 'fault' : 'faults'}:\n${lines.join('\n')}`)
    this.issues = issues
  }
}
