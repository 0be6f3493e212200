import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const sources = join(import.meta.dirname, '../src/styles')
const target = join(import.meta.dirname, '../dist')

/** The sheet with what it imports in its place. */
async function inline(path: string): Promise<string> {
  const sheet = await readFile(path, 'utf8')
  const parts = await Promise.all(
    sheet.split(/(@import '[^']+';)/).map(async (part) => {
      const imported = /^@import '([^']+)';$/.exec(part)?.[1]
      return imported ? inline(join(dirname(path), imported)) : part
    }),
  )
  return parts.join('')
}

/** What the rules of each sheet stand in is tried on every element of the page: so it is opened once, for all of them. */
function gather(sheet: string): string {
  const around = /^:not\(_\):not\(_\) \{$[^]*?^\}$/gm
  const rules = (sheet.match(around) ?? []).map((block) => block.split('\n').slice(1, -1).join('\n'))
  return [':not(_):not(_) {', ...rules, '}', sheet.replaceAll(around, '')].join('\n')
}

/** Without comments and room to breathe: a host's bundler does the rest. */
const tidy = (sheet: string) =>
  sheet
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/([{;,])\n/g, '$1')
    .replaceAll(';}', '}')
    .replaceAll(/([:,]) /g, '$1')
    .replaceAll(' {', '{')
    .trim() + '\n'

const sheet = tidy(gather(await inline(join(sources, 'styles.css'))))
const devtools = tidy(gather(await inline(join(sources, '../devtools/devtools.css'))))
const sheets = { 'styles.css': sheet, 'styles.layer.css': `@layer makegood {\n${sheet}}\n`, 'devtools.css': devtools }
await mkdir(target, { recursive: true })
for (const [name, text] of Object.entries(sheets)) {
  await writeFile(join(target, name), text)
  // An import of a sheet brings no name. TypeScript 6 and later ask where it leads to.
  await writeFile(join(target, `${name}.d.ts`), 'export {}\n')
}
