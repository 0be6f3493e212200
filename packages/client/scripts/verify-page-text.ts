import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { words } from '../verify-page/words.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The modules of the page as one, in plain JavaScript that can be read. They import nothing but one another. */
function script(...paths: string[]): string {
  const plain = paths.map((path) => stripTypeScriptTypes(read(path)).replaceAll(/^import .*$/gm, '').replaceAll(/^export /gm, ''))
  const lines = plain.join('\n').split('\n').map((line) => line.trimEnd())
  return `\n${lines.filter((line) => line !== '').join('\n')}\n`
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** JSON that stays within its element, whatever is in it. */
const toData = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c')

/** The page without the keys, in the two halves between which they stand. */
export function verifyPageText(): [before: string, after: string] {
  const code = script('src/receipts.ts', 'verify-page/script.ts')
  const style = `\n${read('verify-page/style.css')}`
  if (/<\/(script|style)|<!--/i.test(code + style)) throw new Error('The script or the style of the page would end its element.')
  const policy = [
    "default-src 'none'", `script-src ${hashOf(code)}`, `style-src ${hashOf(style)}`, "base-uri 'none'", "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const parts: Record<string, string> = { POLICY: policy, STYLE: style, WORDS: toData(words), SCRIPT: code }
  const page = read('verify-page/page.html').replaceAll(/%(POLICY|STYLE|WORDS|SCRIPT)%/g, (_, name: string) => parts[name]!)
  const [before, after] = page.split('%KEYS%')
  return [before!, after!]
}

/** What is written of it: a module for `verifyPage`, and the page itself without keys. */
export function verifyPageFiles(): Record<string, string> {
  const [before, after] = verifyPageText()
  return {
    'src/verify-page-text.ts': [
      '// Written by scripts/write-verify-page.ts out of verify-page/ and src/receipts.ts.',
      `export const BEFORE = ${JSON.stringify(before)}`,
      `export const AFTER = ${JSON.stringify(after)}`,
      '',
    ].join('\n'),
    'verify-receipt.html': `${before}{"keys":[]}${after}`,
  }
}
