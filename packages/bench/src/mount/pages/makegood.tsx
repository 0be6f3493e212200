import { ReportMenu } from '@makegood/react'
import { openGrid } from './grid.tsx'
import { renderAround } from './provider.tsx'

openGrid({
  renderMore: ({ id, prompt }) => <ReportMenu className="more" resultId={id} kind="image" alt={prompt} />,
  renderAround,
})
