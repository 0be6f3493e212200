import { build } from 'esbuild'
import { basename, join } from 'node:path'
import { production } from '../bundle.ts'

/** What stands on each card, by the name of its page. */
export const variants = {
  plain: '(a) a plain button',
  radix: '(b) a Radix DropdownMenu',
  makegood: '(c) makegood: ReportMenu',
  badge: '(d) the same and a ReportBadge',
}

export type VariantName = keyof typeof variants

export const variantNames = Object.keys(variants) as VariantName[]

/** The files that a browser loads, by name: `plain.js`, `makegood.css`, and the chunks that they load. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Bundles each page by itself as a host would for production, React included. */
export async function buildPages(): Promise<Files> {
  const folder = join(import.meta.dirname, 'pages')
  const builds = await Promise.all(
    variantNames.map((name) => build({ ...production, absWorkingDir: folder, entryPoints: [`./${name}.tsx`] })),
  )
  return new Map(builds.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [basename(path), contents])))
}
