import euConformity from './laws/eu-conformity.json' with { type: 'json' }
import euWithdrawal from './laws/eu-withdrawal.json' with { type: 'json' }
import ukCancellation from './laws/uk-cancellation.json' with { type: 'json' }
import ukConformity from './laws/uk-conformity.json' with { type: 'json' }
import { parseLaw } from './parse.ts'

/**
 * Four statutes as data, in our own reading, to be asked beside a policy (C36, C37): how a consumer leaves a distance
 * contract, and what is owed for what is not as it should be, in the European Union and in the United Kingdom.
 *
 * This is not legal advice. Which countries a seller has to answer to, and what class its sales are of, is for its own
 * lawyer to say, and so is whether a file still says what the statute says.
 */
export const laws = {
  'eu-withdrawal': parseLaw(euWithdrawal),
  'eu-conformity': parseLaw(euConformity),
  'uk-cancellation': parseLaw(ukCancellation),
  'uk-conformity': parseLaw(ukConformity),
}
/** The name of a law. */
export type LawId = keyof typeof laws
