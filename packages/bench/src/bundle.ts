import { relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build, type BuildOptions, type Metafile } from 'esbuild'

const folder = import.meta.dirname

/** How a host builds for production. Every package is read from its source. */
export const production = {
  outdir: 'out',
  bundle: true,
  write: false,
  minify: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  conditions: ['@makegood/source'],
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} satisfies BuildOptions

/** Sizes in bytes: minified, and what a server sends of it. */
export type Bytes = { minified: number; gzip: number; brotli: number }

export type Bundle = {
  /** The entry and every chunk it imports statically: what loads with the page. */
  initial: Bytes
  /** The chunks behind `import()`. */
  lazy: Bytes
  lazyChunks: number
  /** The initial scripts and those that were named as used late. */
  used: Bytes
  css: Bytes
}

/** The files of a bundle by their names, and which of them load when. */
export type BundledFiles = {
  files: ReadonlyMap<string, Uint8Array>
  initial: ReadonlySet<string>
  used: ReadonlySet<string>
  /** The sources of what is initial, by their paths. */
  inputs: readonly string[]
}

/**
 * Bundles one entry as a host would for production, React left to the host.
 *
 * @param code The source of the entry: what a host writes.
 * @param late The modules behind `import()` that the flow to measure does load, by the end of their paths.
 * @param from Where its packages are found.
 */
export async function bundleFiles(code: string, late: readonly string[] = [], from = folder): Promise<BundledFiles> {
  const { outputFiles, metafile } = await build({
    ...production,
    stdin: { contents: code, resolveDir: from, loader: 'tsx', sourcefile: 'entry.tsx' },
    absWorkingDir: from,
    metafile: true,
    external: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'],
  })
  const initial = loadedFrom([entryOf(metafile)], metafile)
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [relative(from, path), contents])),
    initial,
    inputs: [...initial].flatMap((path) => sourcesOf(path, metafile)),
    used: loadedFrom([entryOf(metafile), ...late.map((module) => chunkOf(module, metafile))], metafile),
  }
}

/** The same, measured. */
export async function bundle(code: string, late: readonly string[] = [], from = folder): Promise<Bundle> {
  const { files, initial, used } = await bundleFiles(code, late, from)
  const sizes = new Map([...files].map(([path, contents]) => [path, measure(contents)]))
  const sum = (paths: Iterable<string>) => [...paths].map((path) => sizes.get(path) ?? nothing).reduce(add, nothing)
  const lazy = [...sizes.keys()].filter((path) => path.endsWith('.js') && !initial.has(path))
  return {
    initial: sum(initial),
    lazy: sum(lazy),
    lazyChunks: lazy.length,
    used: sum(used),
    css: sum([...sizes.keys()].filter((path) => path.endsWith('.css'))),
  }
}

const nothing: Bytes = { minified: 0, gzip: 0, brotli: 0 }

export const add = (a: Bytes, b: Bytes): Bytes => ({
  minified: a.minified + b.minified,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
})

const sourcesOf = (path: string, { outputs }: Metafile) =>
  Object.entries(outputs[path]?.inputs ?? {}).flatMap(([source, { bytesInOutput }]) => (bytesInOutput > 0 ? [source] : []))

/** Each file is compressed by itself, as it is sent. */
function measure(contents: Uint8Array): Bytes {
  return {
    minified: contents.byteLength,
    gzip: gzipSync(contents, { level: 9 }).byteLength,
    brotli: brotliCompressSync(contents).byteLength,
  }
}

function entryOf({ outputs }: Metafile): string {
  return Object.keys(outputs).find((path) => outputs[path]?.entryPoint === 'entry.tsx' && path.endsWith('.js')) ?? ''
}

function chunkOf(module: string, { outputs }: Metafile): string {
  const chunk = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith(module))
  if (!chunk) throw new Error(`Nothing imports ${module} late any more. Say in entries.ts what the flow loads instead.`)
  return chunk
}

/** The files and all that they import statically. */
function loadedFrom(files: readonly string[], { outputs }: Metafile): Set<string> {
  const loaded = new Set<string>()
  const load = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && outputs[next]) load(next)
    }
  }
  files.forEach(load)
  return loaded
}
