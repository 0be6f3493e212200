import type { Policy } from '../model.ts'
import { capital, clauses } from './prose.ts'
import { reportReason } from './rule-words.ts'

/** How a bad result is reported, and the reasons there are. */
export function sayReports({ reports }: Policy): string[] {
  const length = reports.details > 1 ? ` in at least ${reports.details} characters` : ''
  return [
    `You report a bad result from its own menu, and say what is wrong with it${length}. These are the reasons:`,
    '',
    ...reports.reasons.map(
      ({ code, safety }) => `- ${capital(reportReason(code))}${safety ? ' (our safety team sees this, too)' : ''}`,
    ),
  ]
}

/** Which version of the policy decides (B4, D23). */
export function sayBinding({ binds, notices }: Policy): string[] {
  const then = {
    at_purchase: 'the version that was in force then',
    current: 'the version in force when you ask',
    better: 'the version in force then or when you ask, whichever is better for you',
  }
  const wallet = { ...then, at_purchase: 'the version in force when it was opened' }
  const notice = notices.find(({ id }) => id === 'changes')
  return [
    notice
      ? `This policy can change. When it does, this is what counts:${clauses(notice.clause)}`
      : 'If this policy changes, this is what counts:',
    '',
    `- for something you bought, ${then[binds.purchase]};`,
    `- for a generation, ${then[binds.generation]};`,
    `- for your wallet as a whole, ${wallet[binds.wallet]}.`,
  ]
}

const NOTICES = {
  statutory: 'Nothing here takes away what the law gives you. Where the law gives you more, the law counts.',
  chargeback:
    'Please come to us before you ask your bank to reverse a payment: it is usually faster, and better for you.' +
    ' A chargeback nobody told us about may lead to your account being suspended while it is looked at.',
} as const

/** What stands beside the rules: the second review, statutory rights, chargebacks. */
export function sayRights({ appeal, notices }: Policy): string[] {
  const mediation = appeal?.mediation ? ' If that settles nothing, a third party can mediate.' : ''
  const review = `If you disagree with a decision, ask for a second review and add what speaks for you.${mediation}`
  return [
    ...(appeal ? [review + clauses(appeal.clause), ''] : []),
    ...notices.flatMap(({ id, clause }) =>
      id === 'statutory' || id === 'chargeback' ? [NOTICES[id] + clauses(clause), ''] : [],
    ),
  ]
}
