import { WalletBalance } from '@makegood/react'
import { show } from './host.tsx'

show(<WalletBalance />)
