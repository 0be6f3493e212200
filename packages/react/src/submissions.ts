import { canAct, type Lifecycle } from '@makegood/contract'

/** What became of something that was sent. */
export type Submission<Answer> =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'done'; readonly answer: Answer }

/** Things that are sent once, each under its id. They go on when the dialog that sent them closes. */
export type Submissions<Input, Answer> = {
  of(id: string): Submission<Answer>
  /** Sends, unless it is being sent already: a double click is one. Null: it was, and another has it in hand. */
  submit(id: string, input: Input): Promise<Submission<Answer>> | null
  /** Forgets what became of it. What is being sent stays. */
  clear(id: string): void
  subscribe(listener: () => void): () => void
}

const IDLE = { status: 'idle' } as const

/** The life of something that is sent once. Nobody sends it again by itself. */
export const submissionLifecycle = {
  states: ['idle', 'sending', 'failed', 'done'],
  acts: {
    submit: { by: 'person', moves: { idle: ['sending'], failed: ['sending'], done: ['sending'] } },
    answer: { by: 'service', moves: { sending: ['done'] } },
    fail: { by: 'network', moves: { sending: ['failed'] } },
    /** What was told is forgotten. */
    clear: { by: 'device', moves: { failed: ['idle'], done: ['idle'] } },
  },
} as const satisfies Lifecycle<Submission<unknown>['status']>

export function createSubmissions<Input, Answer>(send: (input: Input) => Promise<Answer>): Submissions<Input, Answer> {
  const submissions = new Map<string, Submission<Answer>>()
  const listeners = new Set<() => void>()

  const of = (id: string) => submissions.get(id) ?? IDLE
  const may = (act: keyof typeof submissionLifecycle.acts, id: string) => canAct(submissionLifecycle, of(id).status, act)

  function put(id: string, submission: Submission<Answer>): Submission<Answer> {
    if (submission.status === 'idle') submissions.delete(id)
    else submissions.set(id, submission)
    for (const listener of listeners) listener()
    return submission
  }

  return {
    of,
    submit(id, input) {
      if (!may('submit', id)) return null
      put(id, { status: 'sending' })
      return send(input).then(
        (answer) => put(id, { status: 'done', answer }),
        (error: unknown) => put(id, { status: 'failed', error }),
      )
    },
    clear(id) {
      if (may('clear', id)) put(id, IDLE)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
