import { posix } from 'node:path'
import type { Document } from './documents.ts'

/** Says of each path of this repository that a page names between backticks, and that is not there, where it stands. */
export function findDeadPaths({ path, text }: Document, files: readonly string[]): string[] {
  const plain = text.replace(/^```.*?^```/gms, (fence) => fence.replace(/[^\n]+/g, ''))
  return [...plain.matchAll(/`((?:packages|apps|docs|\.storybook)\/[\w./*-]+)`/g)].flatMap((match) => {
    const named = match[1]!.replace(/\/$/, '')
    const isThere = files.some((file) => posix.matchesGlob(file, named) || file.startsWith(`${named}/`))
    return isThere ? [] : [`${path}:${plain.slice(0, match.index).split('\n').length}: there is no ${named}`]
  })
}
