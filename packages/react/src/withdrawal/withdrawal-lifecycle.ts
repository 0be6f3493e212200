import { type Lifecycle, statementLifecycle } from '@makegood/contract'
import { submissionLifecycle } from '../submissions.ts'

const { submit, fail } = submissionLifecycle.acts
const { receive, match } = statementLifecycle.acts

type State = 'idle' | 'sending' | 'failed' | 'received' | 'matched'

/**
 * The life of a statement of withdrawal: that of sending it, then what the service makes of it (C36). Once it is matched with
 * its pack, a refund lives on for it.
 */
export const withdrawalLifecycle = {
  states: ['idle', 'sending', 'failed', 'received', 'matched'],
  acts: {
    submit: { by: submit.by, moves: { idle: submit.moves.idle, failed: submit.moves.failed } },
    fail,
    receive: { by: receive.by, moves: { sending: receive.begins } },
    match,
  },
} as const satisfies Lifecycle<State>
