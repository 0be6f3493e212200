import { type Ground, type PaymentMethodKind, paymentMethods, type PolicySummary } from '@makegood/contract'
import type { Check } from './check.ts'
import type { CompiledPolicy } from './compile.ts'
import type { Book } from './model.ts'

/**
 * What a front end needs to know of a policy, at any time: what may be asked, on which grounds, and whom to write to.
 *
 * @example
 * ```ts
 * summarize(compile(policies.anypic)).contact
 * ```
 */
export function summarize(compiled: CompiledPolicy): Omit<PolicySummary, 'requests' | 'openHours' | 'asOf'> {
  const { book: policy, promiseChecks } = compiled
  const { merchantOfRecord, stores = {}, office } = policy.seller
  return {
    id: policy.id,
    version: policy.version,
    published: policy.published,
    reportReasons: policy.reports.reasons.map(({ code, safety }) => ({ code, safety: safety ?? false })),
    detailsMinLength: policy.reports.details,
    grounds: groundsOf(policy),
    asks: [...new Set(policy.rules.flatMap(({ needs = [] }) => needs))],
    charging: policy.charging,
    promises: policy.promises.map(({ stage, in: time, aim, clause }, index) => ({
      stage, in: time, aim: aim ?? false, clause, methods: methodsOf(promiseChecks[index] ?? null),
    })),
    notices: policy.notices,
    appeal: policy.appeal ? { clause: policy.appeal.clause, mediation: policy.appeal.mediation ?? false } : null,
    seller: {
      processor: policy.seller.processor ?? null,
      merchantOfRecord: merchantOfRecord ? { name: merchantOfRecord.name, url: merchantOfRecord.url ?? null } : null,
      contact: policy.seller.contact.map(({ kind, to, subject }) => ({ kind, to: to ?? null, subject: subject ?? null })),
      stores: Object.entries(stores).map(([channel, url]) => ({ channel, url })),
      office: { zone: office.zone, from: office.from ?? null, until: office.until ?? null },
    },
  }
}

/** The payment methods a promise is made for; null: all of them. */
function methodsOf(check: Check | null): PaymentMethodKind[] | null {
  if (!check) return null
  const kept = paymentMethods.filter((method) => check.test({ ground: 'other', at: 0, facts: { 'purchase.method': method }, past: [] }, null) !== false)
  return kept.length === paymentMethods.length ? null : kept
}

/**
 * The grounds that some rule is for, in the order the policy first names them.
 *
 * @example
 * ```ts
 * groundsOf(policies.anumi) // ['generation', 'quality', 'change_of_mind', …]
 * ```
 */
export function groundsOf({ rules }: Pick<Book, 'rules'>): Ground[] {
  return [...new Set(rules.flatMap((rule) => rule.for ?? []))]
}
