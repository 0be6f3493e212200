import { build, type Metafile } from 'esbuild'
import { basename, join } from 'node:path'
import { production } from '../bundle.ts'
import type { Files } from '../pages.ts'

const folder = join(import.meta.dirname, 'pages')

/** What a host brings itself, by the names that it is imported by. */
const EXTERNAL = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime']

export type BuiltPages = {
  files: Files
  /** Where a browser finds what the host brings. */
  imports: Readonly<Record<string, string>>
  /** The module behind `import()` that a file begins with; null: the file is only part of others. */
  moduleOf(file: string): string | null
}

/** Bundles each page as a host would for production, React in files of its own. */
export async function buildJourneys(names: readonly string[]): Promise<BuiltPages> {
  const react = await buildReact()
  const pages = await Promise.all(
    names.map((name) =>
      build({ ...production, absWorkingDir: folder, entryPoints: [`./${name}.tsx`], external: EXTERNAL, metafile: true })),
  )
  const files = [...react, ...pages.flatMap(({ outputFiles }) => outputFiles)]
  const entries = new Map(pages.flatMap(({ metafile }) => entriesOf(metafile)))
  return {
    files: new Map(files.map(({ path, contents }) => [basename(path), contents])),
    imports: Object.fromEntries(EXTERNAL.map((name) => [name, `/${fileOf(name)}.js`])),
    moduleOf: (file) => entries.get(file) ?? null,
  }
}

const entriesOf = ({ outputs }: Metafile) =>
  Object.entries(outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint && path.endsWith('.js') ? [[basename(path), entryPoint.replace(/^(\.\.\/)+/, '')] as const] : [])

const fileOf = (name: string) => `host-${name.replace('/', '-')}`

/** React as modules: each hands out by name what its package has. */
async function buildReact() {
  const sources = await Promise.all(
    EXTERNAL.map(async (name) => {
      const names = Object.keys((await import(name)) as object).filter((one) => one !== 'default' && /^\w+$/.test(one))
      return [fileOf(name), `import all from '${name}'\nexport default all\nexport const { ${names.join(', ')} } = all`] as const
    }),
  )
  const source = new Map(sources)
  const { outputFiles } = await build({
    ...production,
    absWorkingDir: folder,
    entryPoints: [...source.keys()],
    plugins: [{
      name: 'react',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^host-/ }, ({ path }) => ({ path, namespace: 'react' }))
        onLoad({ filter: /.*/, namespace: 'react' }, ({ path }) => ({ contents: source.get(path)!, resolveDir: folder }))
      },
    }],
  })
  return outputFiles
}
