import type { Amount, ReportReason, Verdict } from '@makegood/contract'

/** Something a person should hear of, in the words of the messages. */
export type RefundNotification = {
  /** How it is to be told: an `error` wants to be read, the others may pass by. */
  kind: 'success' | 'info' | 'error'
  /** One sentence, in the language of the provider. */
  title: string
  /** What there is to say beside it. */
  body: string | null
  /** The refund it is about, for a link to it. */
  refundId: string | null
}

/** What a report or a request brought. */
export type RefundOutcome = {
  /** What it is about, by the service's id. A report about several results is told once for each. */
  subject: { kind: 'result' | 'pack'; id: string }
  verdict: Verdict
  /** Whole credits, or money in minor units; null: nothing, or it is still to be decided. */
  amount: Amount | null
  /** The case that it opened or met; null: there is none. */
  refundId: string | null
}

/** A report that a person has handed in; it may still be on its way. */
export type SubmittedReport = { resultIds: readonly string[]; reason: ReportReason }

/** One step of a person through a flow, for analytics. It carries no ids, no texts and no personal data. */
export type RefundInteraction = {
  /** Which step. A newer version may have others. */
  name: 'menu_opened' | 'report_opened' | 'report_submitted' | 'report_answered' | 'pack_requested' | 'pack_answered'
  /** What an answer brought; with `report_answered` and `pack_answered`. */
  verdict?: Verdict
}

/** The host's callbacks. */
export type Listeners = {
  /** Takes the place of our notifications: show it as yours. */
  onNotify?: ((notification: RefundNotification) => void) | undefined
  /** Hears that a person handed in a report, be it sent or still on its way. */
  onReport?: ((report: SubmittedReport) => void) | undefined
  /** Hears what a report or a request brought. */
  onOutcome?: ((outcome: RefundOutcome) => void) | undefined
  /** Hears each step of a person, for analytics. */
  onEvent?: ((interaction: RefundInteraction) => void) | undefined
}

/** Tells the host. Whatever its callbacks throw stays theirs: it is reported, never let into our flow. */
export type Tell = {
  /** Takes the callbacks of the latest render. */
  listen(listeners: Listeners): void
  /** False when the host shows no notifications of its own. */
  notify(notification: RefundNotification): boolean
  report(report: SubmittedReport): void
  outcome(outcome: RefundOutcome): void
  event(interaction: RefundInteraction): void
}

export function createTell(): Tell {
  let listeners: Listeners = {}
  return {
    listen(latest) {
      listeners = latest
    },
    notify(notification) {
      const { onNotify } = listeners
      if (onNotify) guard(() => onNotify(notification))
      return onNotify !== undefined
    },
    report: (report) => guard(() => listeners.onReport?.(report)),
    outcome: (outcome) => guard(() => listeners.onOutcome?.(outcome)),
    event: (interaction) => guard(() => listeners.onEvent?.(interaction)),
  }
}

/** Runs code of the host. What it throws is reported as if it had thrown on its own. */
export function guard(run: () => void): void {
  try {
    run()
  } catch (error) {
    reportError(error)
  }
}
