import type { NewCreation } from '../studio/wire.ts'

/** What is chosen beside the prompt. All but the shape stands in for things a real studio would not ask. */
export type Setup = Pick<NewCreation, 'shape' | 'platform' | 'surface' | 'ending'>

export const USUAL_SETUP: Setup = { shape: 'portrait', platform: 'web', surface: 'editor', ending: 'succeed' }

export const SHAPE_NAMES = { portrait: 'Portrait 4:5', square: 'Square', landscape: 'Landscape 3:2', wide: 'Wide 16:9' }
export const PLATFORM_NAMES = { web: 'Web App', ios: 'iOS', android: 'Android' }
export const SURFACE_NAMES = { editor: 'Editor', batch: 'Batch Editor', catalog: 'Product Catalog Editor' }
export const ENDING_NAMES = {
  succeed: 'Succeeds',
  succeed_flawed: 'Succeeds, with a visible defect',
  provider_fails: 'The provider fails',
  system_error: 'Our system fails',
  moderated: 'Stopped by moderation',
  missing_deliverable: 'A deliverable is missing',
  hangs: 'Never ends',
}
