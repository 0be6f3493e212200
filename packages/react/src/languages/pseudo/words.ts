import { english } from '../en/lists.ts'
import { entryEnglish } from '../en/entry.ts'
import { enProof } from '../en/proof.ts'
import { withdrawalLight } from '../en/withdrawal-light.ts'
import type { Messages } from '../messages.ts'

/** What is dressed. */
export const words: Messages = { ...entryEnglish, ...withdrawalLight, ...english, ...enProof }
