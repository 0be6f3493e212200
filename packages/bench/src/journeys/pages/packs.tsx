import { PackRefundForm } from '@makegood/react'
import { show } from './host.tsx'

show(<PackRefundForm />)
