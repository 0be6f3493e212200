import type { NewWithdrawal, PackList } from '@makegood/contract'
import type { KnownStatement } from '../desk.ts'

/** What a person has typed. Null: nothing, so that what is known stands there. */
export type StatementFields = {
  name: string | null
  contract: string | null
  email: string | null
  /** Not the whole contract, but so many credits of it. */
  part: boolean
  credits: string
  /** What was sent last. Anything else is another statement. */
  sent: string
}

export const EMPTY: StatementFields = { name: null, contract: null, email: null, part: false, credits: '', sent: '' }

/** A statement has one draft for a pack or a contract, and one for whatever the person names. */
export const statementId = ({ packId, contract }: KnownStatement) => `withdrawal:${packId ?? contract ?? ''}`

export type Statement = Pick<NewWithdrawal, 'name' | 'contract' | 'email'>

export const packOf = (list: PackList | undefined, { packId }: KnownStatement) =>
  list?.items.find(({ pack }) => pack.id === packId)?.pack

/** What is known before anything is typed: the host's word, else the service's. Nobody who is signed in says it again. */
export function knownOf(known: KnownStatement, list: PackList | undefined): Statement {
  return {
    name: known.name ?? list?.asker.name ?? '',
    contract: known.contract ?? packOf(list, known)?.orderId ?? known.packId ?? '',
    email: known.email ?? list?.asker.email ?? '',
  }
}

/** The statement as it stands: what was typed, over what is known. */
export function statementOf(fields: StatementFields, known: Statement): Statement {
  return { name: fields.name ?? known.name, contract: fields.contract ?? known.contract, email: fields.email ?? known.email }
}

/** Whether it is about the pack it was opened for: the person may have named another contract. */
export const isOfPack = ({ contract }: Statement, known: Statement) => contract.trim() === known.contract.trim()
