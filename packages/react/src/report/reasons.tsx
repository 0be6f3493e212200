'use client'

import type { PolicySummary } from '@makegood/contract'
import type { UseQueryResult } from '@tanstack/react-query'
import { errorText } from '../errors.ts'
import { lookup, useTexts } from '../texts.ts'
import { Failure } from '../ui/failure.tsx'
import { RadioCards } from '../ui/radio-cards.tsx'
import { Skeleton } from '../ui/skeleton.tsx'

type ReasonsProps = {
  policy: UseQueryResult<PolicySummary>
  value: string
  onChange: (reason: string) => void
  error: string | null
}

/** The reasons this policy knows, the hint of the chosen one beneath it. */
export function Reasons({ policy, value, onChange, error }: ReasonsProps) {
  const texts = useTexts()
  const { messages } = texts
  const { report, reportReasons, reportReasonHints, trouble } = messages
  if (policy.isPending) {
    return (
      <Skeleton label={report.loading}>
        <span className="makegood-bar" data-shape="card" />
        <span className="makegood-bar" data-shape="card" />
        <span className="makegood-bar" data-shape="card" />
      </Skeleton>
    )
  }
  if (!policy.data) {
    return <Failure {...errorText(policy.error, texts)} retry={trouble.tryAgain} onRetry={() => void policy.refetch()} />
  }
  const cards = policy.data.reportReasons.map(({ code, safety }) => ({
    value: code,
    label: lookup(reportReasons, code, 'other'),
    hint: code === value ? (safety ? report.safety : lookup(reportReasonHints, code, 'other')) : undefined,
  }))
  return (
    <RadioCards legend={report.reasons} hideLegend columns cards={cards} value={value} onChange={onChange} error={error} focusFirst />
  )
}
