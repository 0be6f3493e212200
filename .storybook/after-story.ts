import { afterEach, beforeAll } from 'vitest'
import { findings } from './axe.ts'
import { type Look, looks, plain, wear } from './looks.ts'
import { pictures } from './picture.ts'

// After every story: pictures of those that are tagged `picture`, and axe in every look.

beforeAll(async () => {
  await document.fonts.load('16px "Noto Sans Variable"')
})

afterEach(async (context) => {
  const { task } = context
  const { story } = context as unknown as { story: { tags: readonly string[] } }
  if (task.result?.state === 'fail') return
  const direction = document.documentElement.dir as Look['direction']
  try {
    const wrong: string[] = []
    if (story.tags.includes('picture')) wrong.push(...(await pictures((task.meta as { storyId: string }).storyId, direction)))
    for (const look of looks) wrong.push(...(await findings(look)))
    if (wrong.length > 0) throw new Error(`What is wrong with this story as it is shown:\n${wrong.join('\n')}`)
  } finally {
    await wear(plain)
  }
})
