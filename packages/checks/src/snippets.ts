export type Snippet = {
  /** Where it stands: `packages/client/README.md:12`. */
  place: string
  language: 'ts' | 'tsx'
  code: string
}

/** The TypeScript snippets of a Markdown text, fenced as `ts` or `tsx`. */
export function findSnippets(path: string, markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```(tsx?)[^\n]*\n(.*?)^```/gms)].map((match) => ({
    place: `${path}:${markdown.slice(0, match.index).split('\n').length}`,
    language: match[1] === 'tsx' ? 'tsx' : 'ts',
    code: match[2] ?? '',
  }))
}
