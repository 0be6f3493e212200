import { posix } from 'node:path'
import { type Document, withoutCode } from './documents.ts'

/** Where links may lead: every file and folder, by path from the root, and the text of pages. */
export type Places = { has(path: string): boolean; text(path: string): string }

/** Says of each link within the repository that leads nowhere where it stands. */
export function findDeadLinks({ path, text }: Document, places: Places): string[] {
  const plain = withoutCode(text)
  return [...plain.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].flatMap((match) => {
    const link = match[1]!
    if (/^[a-z][a-z+.-]*:/.test(link)) return []
    const [target = '', anchor] = link.split('#')
    const to = target === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURI(target))).replace(/\/$/, '')
    const place = `${path}:${plain.slice(0, match.index).split('\n').length}`
    if (!places.has(to)) return [`${place}: there is no ${link}`]
    if (!anchor || !to.endsWith('.md') || anchorsOf(places.text(to)).has(anchor)) return []
    return [`${place}: ${to} has no heading for #${anchor}`]
  })
}

/** The anchors of the headings, as GitHub makes them. */
export function anchorsOf(markdown: string): Set<string> {
  const seen = new Map<string, number>()
  const headings = markdown.replace(/^```.*?^```/gms, '').matchAll(/^#{1,6} +(.+)$/gm)
  return new Set(
    [...headings].map(([, title = '']) => {
      const words = title.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim().toLowerCase()
      const slug = words.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-')
      const count = seen.get(slug) ?? 0
      seen.set(slug, count + 1)
      return count === 0 ? slug : `${slug}-${count}`
    }),
  )
}
