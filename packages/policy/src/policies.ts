import anumi from './policies/anumi.json' with { type: 'json' }
import anypic from './policies/anypic.json' with { type: 'json' }
import jimeng from './policies/jimeng.json' with { type: 'json' }
import photoroom from './policies/photoroom.json' with { type: 'json' }
import standard30 from './policies/standard-30.json' with { type: 'json' }
import { parsePolicy } from './parse.ts'

/** Five published refund policies as data. */
export const policies = {
  anypic: parsePolicy(anypic),
  'standard-30': parsePolicy(standard30),
  anumi: parsePolicy(anumi),
  jimeng: parsePolicy(jimeng),
  photoroom: parsePolicy(photoroom),
}
/** The name of a published policy. */
export type PolicyId = keyof typeof policies
