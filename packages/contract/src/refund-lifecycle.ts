import type { Lifecycle } from './lifecycle.ts'

/** What a person may do with a refund. */
export const refundActs = ['cancel', 'appeal', 'give_information', 'change_destination', 'choose'] as const
/** Something that the person can do with a refund. */
export type RefundAct = (typeof refundActs)[number]

export const refundStatuses = ['received', 'needs_information', 'in_review', 'approved', 'declined', 'canceled'] as const
type Status = (typeof refundStatuses)[number]

/** The statuses in which nobody has decided yet. */
export const undecidedStatuses = ['received', 'needs_information', 'in_review'] as const satisfies Status[]

/** How a case begins: its origins. */
export const refundOrigins = ['automatic', 'report', 'request', 'withdrawal'] as const

/**
 * The life of a case. The policy decides it as soon as it is received, or leaves it to a reviewer, who may ask for more;
 * several remedies are put before the person (A2, B27, B37, B42).
 */
export const refundLifecycle = {
  states: refundStatuses,
  acts: {
    automatic: { by: 'service', begins: ['received'] },
    report: { by: 'person', begins: ['received'] },
    request: { by: 'person', begins: ['received'] },
    withdrawal: {
      by: 'person',
      begins: ['received'],
      moves: { in_review: ['in_review'], needs_information: ['in_review', 'needs_information'] },
    },
    decide: { by: 'policy', moves: { received: ['needs_information', 'in_review', 'approved', 'declined'] } },
    ask_information: { by: 'reviewer', moves: { in_review: ['needs_information'], needs_information: ['needs_information'] } },
    give_information: { by: 'person', moves: { needs_information: ['in_review'] } },
    approve: {
      by: 'reviewer',
      moves: { in_review: ['approved', 'needs_information'], needs_information: ['approved', 'needs_information'] },
    },
    decline: {
      by: 'reviewer',
      moves: {
        in_review: ['declined', 'approved', 'needs_information'],
        needs_information: ['declined', 'approved', 'needs_information'],
      },
    },
    /** What is chosen may be back already by another case: then nothing is left to give. */
    choose: {
      by: 'person',
      moves: { in_review: ['in_review'], needs_information: ['approved', 'in_review', 'needs_information', 'declined'] },
    },
    cancel: { by: 'person', moves: { in_review: ['canceled'], needs_information: ['canceled'] } },
    appeal: { by: 'person', moves: { declined: ['in_review'], approved: ['in_review'] } },
    change_destination: { by: 'person', moves: { approved: ['approved', 'in_review'] } },
    give_up: { by: 'payout', moves: { approved: ['canceled'] } },
  },
} as const satisfies Lifecycle<Status>
/** Whatever moves a refund on, whoever does it. */
export type RefundMove = keyof typeof refundLifecycle.acts

export const transferStatuses = ['pending', 'sent', 'arrived', 'failed'] as const
type TransferState = (typeof transferStatuses)[number]

/** The life of what a case gives: credits arrive at once, money is sent and arrives, a remedy is carried out (B29, D20). */
export const transferLifecycle = {
  states: transferStatuses,
  acts: {
    give: { by: 'service', begins: ['pending', 'arrived'] },
    carry_out: { by: 'payout', moves: { pending: ['arrived'] } },
    send: { by: 'payout', moves: { pending: ['sent'] } },
    arrive: { by: 'bank', moves: { sent: ['arrived'] } },
    fail: { by: 'bank', moves: { pending: ['failed'], sent: ['failed'] } },
    give_up: { by: 'payout', moves: { pending: ['failed'], sent: ['failed'], failed: ['failed'] } },
    /** Another transfer takes the place of the one that failed. */
    change_destination: { by: 'person', moves: { failed: ['pending'] } },
  },
} as const satisfies Lifecycle<TransferState>
/** Whatever moves a transfer on. */
export type TransferMove = keyof typeof transferLifecycle.acts
