import type { MediaKind } from './wire.ts'

/** What Madder can be asked to do, and what a run of it costs. */
export type Feature = { id: string; name: string; kinds: readonly MediaKind[]; credits: number }

const image: readonly MediaKind[] = ['image']
const feature = (id: string, name: string, credits: number, kinds = image): Feature => ({ id, name, kinds, credits })

const CREATE = feature('create_any_image', 'Create any image', 4)
const VIDEO = feature('video_generator', 'Video Generator', 12, ['video'])

const USUAL: readonly Feature[] = [CREATE, feature('avatar', 'Avatar', 4), feature('edit_with_ai', 'Edit with AI', 3), VIDEO]

/** The twenty rows of the published table that says which features are refunded (E14). */
const TABLE: readonly Feature[] = [
  CREATE,
  feature('virtual_model', 'Virtual Model', 6),
  feature('flat_lay', 'Flat Lay', 3),
  feature('ghost_mannequin', 'Ghost Mannequin', 3),
  feature('edit_with_ai', 'Edit with AI', 3),
  feature('recolor', 'Recolor', 2),
  feature('product_beautifier', 'Product Beautifier', 3),
  feature('ironing', 'Ironing', 2),
  VIDEO,
  feature('logo', 'Logo', 4),
  feature('text', 'Text', 2),
  feature('instagram_story', 'Instagram Story', 5, ['image', 'video']),
  feature('ai_backgrounds', 'AI Backgrounds', 2),
  feature('ai_shadows', 'AI Shadows', 1),
  feature('image_enhancer', 'Image Enhancer', 2),
  feature('ai_expand', 'AI Expand', 3),
  feature('ai_tools_in_batch', 'AI tools in Batch', 2),
  feature('ai_tools_in_product_catalog', 'AI tools in Product Catalog', 2),
  feature('retouch', 'Retouch', 1),
  feature('studio_shot', 'Studio Shot', 4),
]

/** The features on offer under a policy: its own table where it publishes one, else the usual few. */
export const featuresOf = (policy: string): readonly Feature[] => (policy === 'photoroom' ? TABLE : USUAL)

export const findFeature = (id: string): Feature | undefined => [...TABLE, ...USUAL].find((each) => each.id === id)
