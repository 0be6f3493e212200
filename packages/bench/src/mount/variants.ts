import { join } from 'node:path'

/** What stands on each card, by the name of its page. */
export const variants = {
  plain: '(a) a plain button',
  radix: '(b) a Radix DropdownMenu',
  makegood: '(c) makegood: ReportMenu',
  badge: '(d) the same and a ReportBadge',
}

export type VariantName = keyof typeof variants

export const variantNames = Object.keys(variants) as VariantName[]

/** Where the pages are, one a variant. */
export const variantsFolder = join(import.meta.dirname, 'pages')
