import type { Language } from '../messages.ts'
import { ptBrLight } from './light.ts'

/**
 * Portuguese of Brazil.
 *
 * @example
 * ```tsx
 * import { brazilianPortuguese } from '@makegood/react/languages/pt-BR'
 *
 * <RefundProvider client={client} userId={userId} language={brazilianPortuguese}>
 * ```
 */
export const brazilianPortuguese: Language = { light: ptBrLight, load: async () => (await import('./words.ts')).words }
