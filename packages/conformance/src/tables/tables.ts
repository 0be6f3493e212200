import type { Check } from '../check.ts'
import { anumi } from './anumi.ts'
import { anumiResults } from './anumi-results.ts'
import { anypic } from './anypic.ts'
import { jimeng } from './jimeng.ts'
import { photoroom } from './photoroom.ts'
import { play } from './play.ts'
import type { Row } from './row.ts'
import { standard30 } from './standard-30.ts'
import { standard30Money } from './standard-30-money.ts'

/** What five published policies say, statement by statement. */
export const tables: Readonly<Record<string, readonly Row[]>> = {
  anypic,
  'standard-30': [...standard30, ...standard30Money],
  anumi: [...anumi, ...anumiResults],
  jimeng,
  photoroom,
}

/** The rows as checks: each begins in an empty world under its policy. */
export const rows: readonly Check[] = Object.entries(tables).flatMap(([policy, table]) =>
  table.map((row): Check => ({
    id: `${policy}.${row.id}`,
    must: row.must,
    source: row.rules.join(', '),
    fix: `Compare your rules with policies/${policy}.json of @makegood/policy, or decide by it.`,
    needs: ['stage'],
    policy,
    empty: true,
    run: (scene) => play(scene, row),
  })),
)
