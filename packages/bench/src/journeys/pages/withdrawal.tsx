import { WithdrawalButton } from '@makegood/react'
import { asked, show } from './host.tsx'

show(<WithdrawalButton packId={asked('pack')[0]} name="Ada Lovelace" email="ada@example.com" />)
