import { ReportMenu } from '@makegood/react'
import { asked, show } from './host.tsx'

show(asked('result').map((id) => <ReportMenu key={id} resultId={id} kind="image" alt={id} />))
