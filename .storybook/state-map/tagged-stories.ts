import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCsf } from 'storybook/internal/csf-tools'
import { root } from '../../packages/checks/src/workspace.ts'

/** The tags of every story, as Storybook reads them: what is not written out in a story it does not see. */
export function taggedStories(): Map<string, string[]> {
  const tagged = new Map<string, string[]>()
  for (const path of globSync('packages/react/src/**/*.stories.tsx', { cwd: root })) {
    const file = loadCsf(readFileSync(join(root, path), 'utf8'), { fileName: path, makeTitle: (title) => title }).parse()
    for (const { id, tags = [] } of file.stories) for (const tag of tags) tagged.set(tag, [...(tagged.get(tag) ?? []), id])
  }
  return tagged
}
