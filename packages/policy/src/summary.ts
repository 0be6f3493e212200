import type { Ground, PolicySummary } from '@makegood/contract'
import type { Policy } from './model.ts'

/** What a front end needs to know of a policy: what may be asked, on which grounds, and whom to write to. */
export function summarize(policy: Policy): PolicySummary {
  const { merchantOfRecord } = policy.seller
  return {
    id: policy.id,
    version: policy.version,
    published: policy.published,
    reportReasons: policy.reports.reasons.map(({ code, safety }) => ({ code, safety: safety ?? false })),
    detailsMinLength: policy.reports.details,
    grounds: groundsOf(policy),
    charging: policy.charging,
    promises: policy.promises.map(({ stage, in: time, aim, clause }) => ({ stage, in: time, aim: aim ?? false, clause })),
    notices: policy.notices,
    seller: {
      processor: policy.seller.processor ?? null,
      merchantOfRecord: merchantOfRecord ? { name: merchantOfRecord.name, url: merchantOfRecord.url ?? null } : null,
      contact: policy.seller.contact.map(({ kind, to, subject }) => ({ kind, to: to ?? null, subject: subject ?? null })),
    },
  }
}

/** The grounds that some rule is for, in the order the policy first names them. */
export function groundsOf(policy: Policy): Ground[] {
  return [...new Set(policy.rules.flatMap((rule) => rule.for ?? []))]
}
