import { ReportBadge, ReportMenu } from '@makegood/react'
import { openGrid } from './grid.tsx'
import { renderAround } from './provider.tsx'

openGrid({
  renderMore: ({ id, prompt }) => (
    <>
      <ReportBadge resultId={id} />
      <ReportMenu className="more" resultId={id} kind="image" alt={prompt} />
    </>
  ),
  renderAround,
})
