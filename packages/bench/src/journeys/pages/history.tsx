import { WalletRefundHistory } from '@makegood/react'
import { show } from './host.tsx'

show(<WalletRefundHistory />)
