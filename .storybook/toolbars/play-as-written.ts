import type { Globals } from 'storybook/internal/types'
import { isOverridden } from '../../packages/react/src/testing/workshop/overrides.ts'

type Play = (context: { globals: Globals }) => unknown
type Story = { input: { play?: Play } }
type Meta = { story: (...given: unknown[]) => Story }
type Preview = { meta: (...given: unknown[]) => Meta }

/**
 * Plays a story only where it is shown as it was written: what its play function expects need not hold under another
 * policy, network or language, and the story is shown there as it opens.
 */
export function playAsWritten(preview: object): void {
  const its = preview as Preview
  const metaOf = its.meta.bind(its)
  its.meta = (...given) => {
    const meta = metaOf(...given)
    const storyOf = meta.story.bind(meta)
    meta.story = (...written) => {
      const story = storyOf(...written)
      const { play } = story.input
      if (play) story.input.play = async (context) => (isOverridden(context.globals) ? undefined : play(context))
      return story
    }
    return meta
  }
}
