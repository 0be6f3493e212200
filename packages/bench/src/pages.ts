import { build } from 'esbuild'
import { basename } from 'node:path'
import { type RunningServer, serve } from '@makegood/service/node'
import { production } from './bundle.ts'

/** The files that a browser loads, by name: `plain.js`, `makegood.css`, and the chunks that they load. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Bundles each page by itself as a host would for production, React included. */
export async function buildPages(folder: string, names: readonly string[]): Promise<Files> {
  const builds = await Promise.all(
    names.map((name) => build({ ...production, absWorkingDir: folder, entryPoints: [`./${name}.tsx`] })),
  )
  return new Map(builds.flatMap(({ outputFiles }) => outputFiles.map(({ path, contents }) => [basename(path), contents])))
}

/** Where a page finds what it does not bring itself, by the names that it imports it by. */
type Imports = Readonly<Record<string, string>>

/** Serves pages by their name, with their files; `answer` has everything else. */
export function servePages(files: Files, answer: (request: Request) => Promise<Response>, imports: Imports = {}): Promise<RunningServer> {
  return serve(async (request) => {
    const name = new URL(request.url).pathname.slice(1)
    const file = files.get(name)
    if (file) return new Response(new Uint8Array(file), { headers: { 'Content-Type': typeOf(name) } })
    if (files.has(`${name}.js`)) return new Response(pageOf(name, imports), { headers: { 'Content-Type': 'text/html' } })
    return answer(request)
  })
}

const typeOf = (name: string) => (name.endsWith('.css') ? 'text/css' : 'text/javascript')

const pageOf = (name: string, imports: Imports) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/${name}.css">
    <script type="importmap">${JSON.stringify({ imports })}</script>
  </head>
  <body>
    <main></main>
    <script type="module" src="/${name}.js"></script>
  </body>
</html>
`
