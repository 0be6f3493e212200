import { withdrawalLight } from './en/withdrawal-light.ts'
import { wordsFor } from './messages.ts'

export const withdrawalMessages = wordsFor(withdrawalLight)
