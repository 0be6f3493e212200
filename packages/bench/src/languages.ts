import { readdirSync } from 'node:fs'
import { bundle } from './bundle.ts'
import { printTable } from './table.ts'

const folder = new URL('../../react/src/languages/', import.meta.url)

/** What each language costs a page: the words of its buttons at load, and the rest when the first of them is shown. */
export async function measureLanguages(): Promise<void> {
  const tags = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en' && entry.name !== 'pseudo')
    .map(({ name }) => name)
  const rows = await Promise.all(tags.map(async (tag) => {
    const { initial, lazy } = await bundle(`export * from '@makegood/react/languages/${tag}'`)
    return [tag, ...[initial.gzip, lazy.gzip, lazy.brotli].map((bytes) => (bytes / 1000).toFixed(1))]
  }))
  printTable(['language, in kB', 'at page load gzip', 'late gzip', 'late brotli'], rows)
}
