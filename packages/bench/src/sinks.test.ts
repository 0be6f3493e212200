import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { production } from './bundle.ts'
import { entries } from './entries.ts'

/** What Trusted Types and a strict policy keep from running, as it is called in a bundle. */
const SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|srcdoc|\beval\(|new Function\b|createElement(NS)?\([^)]*["'`](style|script)["'`]|jsxs?\(["'`](style|script|iframe)["'`]/i

/** What keeps a page from scrolling behind a modal menu. Radix brings it; our menu is not modal and never runs it (csp.spec.ts). */
const LOCK = /\w+=document\.createElement\("style"\);\w+\.type="text\/css"/

it('ships nothing that a strict policy would keep from running, all that it depends on included, React alone left to the host', async () => {
  const { outputFiles } = await build({
    ...production,
    stdin: { contents: entries.everything, resolveDir: import.meta.dirname, loader: 'tsx', sourcefile: 'entry.tsx' },
    absWorkingDir: import.meta.dirname,
    external: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime'],
  })
  const scripts = outputFiles.filter(({ path }) => path.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(20)
  const found = scripts.flatMap(({ text: whole }) => {
    // A name in the list of what a host may not put in place of the statutory words.
    const text = whole.replaceAll('"dangerouslySetInnerHTML"', '').replace(LOCK, '')
    const at = text.search(SINKS)
    return at < 0 ? [] : [text.slice(Math.max(0, at - 80), at + 80)]
  })
  expect(found).toEqual([])
})

it.each(['a.innerHTML=b', 'document.write(b)', 'eval(b)', 'new Function("b")', 'document.createElement("style")', 'jsx("style",{})'])(
  'would find %s',
  (code) => expect(code).toMatch(SINKS),
)
