import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'

/** What a host's page loads at once, and later, when it imports this from the package. */
async function bundle(names: string) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: import.meta.dirname,
    stdin: {
      contents: `export { ${names} } from './index.ts'`, resolveDir: import.meta.dirname, sourcefile: 'host.js',
    },
    bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022', outdir: 'out', write: false,
    conditions: ['@makegood/source'], metafile: true,
  })
  const chunks = Object.entries(metafile.outputs).map(([path, output]) => ({
    path, output, bytes: gzipSync(outputFiles.find((file) => file.path.endsWith(path))?.contents ?? '').length,
  }))
  const entry = chunks.filter(({ output }) => output.entryPoint === 'host.js')
  const importedBy = (from: typeof chunks, how: string) => {
    const paths = from.flatMap(({ output }) => output.imports.filter(({ kind }) => kind === how).map(({ path }) => path))
    return chunks.filter(({ path }) => paths.includes(path))
  }
  const withStatic = (from: typeof chunks): typeof chunks => {
    const all = [...new Set([...from, ...importedBy(from, 'import-statement')])]
    return all.length === from.length ? from : withStatic(all)
  }
  const eager = withStatic(entry)
  return { eager, lazy: importedBy(eager, 'dynamic-import') }
}

type Chunks = Awaited<ReturnType<typeof bundle>>['eager']
const heavy = (chunks: Chunks) =>
  chunks.flatMap(({ output }) => Object.keys(output.inputs)).filter((path) => /node_modules|contract|stream/.test(path))

it('is under 1 kB; ky, the schemas and the stream load with the first call, in one chunk', async () => {
  const { eager, lazy } = await bundle('createRefundClient')
  expect(heavy(eager)).toEqual([])
  expect(heavy(lazy).join()).toMatch(/\/valibot\/.*\/ky\//)
  expect(lazy).toHaveLength(1)
  expect(eager.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1000)
})

it('stays light with everything else the package exports', async () => {
  const { eager } = await bundle('createRefundClient, createIdempotencyKey, isRefundError')
  expect(heavy(eager)).toEqual([])
})
