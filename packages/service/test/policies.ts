import { parsePolicy, policies, type Policy } from '@makegood/policy'

/** Anumi with rules of a test's own, and whatever else it says otherwise. */
export const policyOf = (rules: readonly object[], more: object = {}): Policy =>
  parsePolicy({ ...policies.anumi, terms: {}, readings: [], ...more, rules })

export const MONEY = { money: 'credits_left', to: ['original_method'] }
export const COUPON = { remedy: 'coupon' }

/** A rule for packs that gives what it is told. */
export const pack = (gives: object, more: object = {}) =>
  ({ id: 'pack', clause: '2', for: ['change_of_mind'], gives, ...more })

/** A rule for reports that gives what it is told. */
export const quality = (gives: object, more: object = {}) =>
  ({ id: 'quality', clause: '3', for: ['quality'], gives, ...more })

export const oneOf = (chosen: 'person' | 'seller', ...remedies: object[]) => ({ oneOf: remedies, chosen })
