import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { production } from './bundle.ts'
import { entries } from './entries.ts'

const code = `${entries.everything}
  import { observeCalls } from '@makegood/client/observe'
  import { RefundDevtools } from '@makegood/react/devtools'
  export const more = [observeCalls, RefundDevtools]`

/** All that a host's bundler makes of it, and the modules that it took in. */
async function built(mode: 'production' | 'development') {
  const { outputFiles, metafile } = await build({
    ...production,
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'tsx', sourcefile: 'host.tsx' },
    absWorkingDir: import.meta.dirname,
    metafile: true,
    external: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'],
  })
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])))
  return { text: outputFiles.map((file) => file.text).join('\n'), modules }
}

/** What is for developers: advice in the console, and the panel. */
const isForDevelopers = (path: string) => /\/(development|devtools)\//.test(path) && !path.endsWith('/refund-devtools.tsx')
const words = ['troubleshooting', '[makegood]', 'Makegood devtools', 'makegood-dev-']

it('ships nothing that is for developers', { timeout: 60_000 }, async () => {
  const { text, modules } = await built('production')
  expect(modules.filter(isForDevelopers)).toEqual([])
  for (const word of words) expect(text).not.toContain(word)
})

it('has it while developing', { timeout: 60_000 }, async () => {
  const { text, modules } = await built('development')
  expect(modules.filter(isForDevelopers).length).toBeGreaterThan(20)
  for (const word of words) expect(text).toContain(word)
})
