export type Snippet = {
  /** Where it stands: `packages/client/README.md:12`. */
  place: string
  /** What it is fenced as. */
  language: string
  code: string
  /** The file it stands for, where its first line names one: `// src/main.tsx`. Others of its page may import it. */
  file: string | null
}

const TYPESCRIPT = new Set(['ts', 'tsx'])

/** Everything that is fenced in a Markdown text. */
export function findFences(path: string, markdown: string): Snippet[] {
  return [...markdown.matchAll(/^```([^\s`]*)[^\n]*\n(.*?)^```/gms)].map((match) => ({
    place: `${path}:${markdown.slice(0, match.index).split('\n').length}`,
    language: match[1] ?? '',
    code: match[2] ?? '',
    file: fileOf(match[2] ?? ''),
  }))
}

/** The TypeScript snippets of a Markdown text, fenced as `ts` or `tsx`. */
export const findSnippets = (path: string, markdown: string): Snippet[] =>
  findFences(path, markdown).filter(({ language }) => TYPESCRIPT.has(language))

/** `// src/main.tsx`, a CSS comment, `<!-- index.html -->` or `# .env`, alone on the first line. */
function fileOf(code: string): string | null {
  const [first = ''] = code.split('\n', 1)
  return /^(?:\/\/|\/\*|<!--|#) ([\w./-]+\.\w+)(?: \*\/| -->)?$/.exec(first)?.[1] ?? null
}
