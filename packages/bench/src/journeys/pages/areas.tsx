import { ReportArea } from '@makegood/react'
import { asked, show } from './host.tsx'

show(
  asked('result').map((id) => (
    <ReportArea key={id} resultId={id} kind="image" alt={id}>
      <p>{id}</p>
    </ReportArea>
  )),
)
