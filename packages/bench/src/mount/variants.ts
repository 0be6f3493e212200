import { build } from 'esbuild'
import { basename, join } from 'node:path'
import { production } from '../bundle.ts'

/** What stands on each card, by the name of its page. */
export const variants = {
  plain: '(a) a plain button',
  radix: '(b) a Radix DropdownMenu',
  makegood: '(c) makegood: ReportMenu',
}

export type VariantName = keyof typeof variants

export const variantNames = Object.keys(variants) as VariantName[]

/** The files that a browser loads, by name: `plain.js`, `makegood.css`, and chunks that several load. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Bundles all pages as a host would for production, React included. */
export async function buildPages(): Promise<Files> {
  const folder = join(import.meta.dirname, 'pages')
  const { outputFiles } = await build({
    ...production,
    absWorkingDir: folder,
    entryPoints: variantNames.map((name) => `./${name}.tsx`),
  })
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]))
}
