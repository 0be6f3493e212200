import { ReportBadge } from '@makegood/react'
import { asked, show } from './host.tsx'

show(
  asked('result').map((id) => (
    <p key={id}>
      {id} <ReportBadge resultId={id} />
    </p>
  )),
)
