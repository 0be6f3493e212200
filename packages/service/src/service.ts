import type { Policy } from '@makegood/policy'
import { answer } from './answer.ts'
import { validate } from './bodies.ts'
import { createIntake, type Intake } from './intake.ts'
import { createOperator, type Operator } from './operator.ts'
import type { Ports } from './ports.ts'
import { createPrivacy, type Privacy } from './privacy.ts'
import { Sale } from './sales.ts'
import { readTexts, type TextOptions } from './versions.ts'
import { type Context, report } from './work.ts'

/** What the service is made of: the texts that decide, and the ports. */
export type RefundServiceOptions = Ports & TextOptions & {
  /** What holds of every sale from now on, where an order says nothing else: the class of the sale, say. */
  sale?: Sale
  /**
   * Where requests about packs go: to this service, as without it, or as a letter to the seller, where the policy
   * still wants one (A20, C29). Reports and withdrawals come here always.
   */
  requests?: 'service' | 'letter'
}

/** The refund service: the HTTP API, what the host's backend tells it, and what reviewers do. */
export type RefundService = {
  /** The policy in force. */
  policy: Policy
  /** The HTTP API. Works wherever a web-standard handler does, under any path. */
  fetch(request: Request): Promise<Response>
  /** What the host's backend tells: orders, generations, incidents, accounts, chargebacks. */
  intake: Intake
  /** What reviewers and the payout job do. */
  operator: Operator
  /** Retention and erasure. */
  privacy: Privacy
}

/**
 * The refund API over a policy and the host's ports.
 *
 * @example
 * ```ts
 * const service = createRefundService({ policy: policies.anumi, store: createMemoryStore(), ...ports })
 * const response = await service.fetch(new Request('https://example.com/v1/wallet', { headers }))
 * ```
 */
export function createRefundService(options: RefundServiceOptions): RefundService {
  const texts = readTexts(options, (error) => report(options, error, null))
  const context: Context = { ...options, ...texts, sale: validate(Sale, options.sale ?? {}), requests: options.requests ?? 'service' }
  return {
    policy: options.policy,
    fetch: (request) => answer(context, request),
    intake: createIntake(context),
    operator: createOperator(context),
    privacy: createPrivacy(context),
  }
}
