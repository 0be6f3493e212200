import * as v from 'valibot'
import { CreditCount, Identifier, Instant, openEnum } from './values.ts'

/** What a generation or a result is. */
export const MediaKind = openEnum(['image', 'video'])
export type MediaKind = v.InferOutput<typeof MediaKind>

/** What a generation yielded: one picture or one clip. */
export const Result = v.object({
  id: Identifier,
  generationId: Identifier,
  kind: MediaKind,
  /** When the person downloaded it, as far as the service knows (B14). */
  downloadedAt: v.nullable(Instant),
})
export type Result = v.InferOutput<typeof Result>

/** How a generation ended, or that it still runs. */
export const Outcome = openEnum(['running', 'succeeded', 'failed', 'moderated', 'incomplete'])
export type Outcome = v.InferOutput<typeof Outcome>

/** Who failed: the upstream provider, our own system, storage (A13, C3). */
export const Failure = v.object({
  source: openEnum(['provider', 'system', 'storage']),
  /** The provider's name, where it was the provider (A12). */
  provider: v.nullable(v.string()),
})
export type Failure = v.InferOutput<typeof Failure>

/** One run that costs credits, with its outcome. */
export const Generation = v.object({
  id: Identifier,
  kind: MediaKind,
  feature: v.string(),
  platform: openEnum(['web', 'ios', 'android']),
  /** Where in the host app it ran: a surface can overrule the feature (E16). */
  surface: openEnum(['editor', 'batch', 'catalog']),
  startedAt: Instant,
  finishedAt: v.nullable(Instant),
  outcome: Outcome,
  failure: v.nullable(Failure),
  /** Deliverables of the bundle that did not come (C13). */
  missing: v.array(v.string()),
  credits: CreditCount,
  charge: openEnum(['none', 'held', 'released', 'captured', 'deducted', 'returned']),
  results: v.array(Result),
})
export type Generation = v.InferOutput<typeof Generation>
