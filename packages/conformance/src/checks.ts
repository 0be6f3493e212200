import type { Check } from './check.ts'
import { attachments } from './checks/attachments.ts'
import { events } from './checks/events.ts'
import { keys } from './checks/keys.ts'
import { ledger } from './checks/ledger.ts'
import { lifecycles } from './checks/lifecycles.ts'
import { money } from './checks/money.ts'
import { pages } from './checks/pages.ts'
import { policy } from './checks/policy.ts'
import { schemas } from './checks/schemas.ts'
import { stage } from './checks/stage.ts'
import { transport } from './checks/transport.ts'
import { wallets } from './checks/wallets.ts'
import { wholeRun } from './checks/whole-run.ts'
import { withdrawals } from './checks/withdrawals.ts'
import { rows } from './tables/tables.ts'

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  ...stage,
  ...transport,
  ...schemas,
  ...pages,
  ...keys,
  ...wallets,
  ...events,
  ...ledger,
  ...money,
  ...lifecycles,
  ...attachments,
  ...withdrawals,
  ...policy,
  ...rows,
  ...wholeRun,
]
