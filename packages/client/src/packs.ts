import type { PackList, Quote } from '@makegood/contract'
import type { Call, CallOptions } from './call.ts'

/** The credits the user bought, order by order. */
export type PackCalls = {
  /** Every pack, with what a request for it would bring now (A6, C8). */
  list(options?: CallOptions): Promise<PackList>
  /** What each ground would bring for a pack, with the arithmetic and the fields it asks for (C11, C12, B38). */
  quote(packId: string, options?: CallOptions): Promise<Quote>
}

export function packCalls(call: Call): PackCalls {
  return {
    list: (options) => call('listPacks', options),
    quote: (id, options) => call('quotePack', { ...options, id }),
  }
}
