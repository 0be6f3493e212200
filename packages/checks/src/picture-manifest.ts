import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Manifest, readText, root } from './workspace.ts'

/** Where the pictures are kept that new ones are compared with. */
export const kept = join(root, 'packages', 'checks', 'pictures')

/** Where a run leaves what it took. */
export const taken = join(root, 'artifacts', 'pictures')

/** What decides how letters and lines are drawn, to the pixel. */
export type Drawing = { browser: number; system: string; fonts: Record<string, string> }

const manifest = join(kept, 'manifest.json')

/** What the kept pictures were drawn with. Null: there are none. */
export const readDrawing = (): Drawing | null => (existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : null)

export function writeDrawing(drawing: Drawing): void {
  mkdirSync(kept, { recursive: true })
  writeFileSync(manifest, `${JSON.stringify(drawing, null, 2)}\n`)
}

/** What this machine draws with. */
export function drawingHere(browserVersion: string): Drawing {
  const { devDependencies = {} } = JSON.parse(readText('package.json')) as Manifest
  const names = Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource-variable/'))
  const versionOf = (name: string) => (JSON.parse(readText(`node_modules/${name}/package.json`)) as { version: string }).version
  return {
    browser: Number.parseInt(browserVersion, 10),
    system: process.platform,
    fonts: Object.fromEntries(names.map((name) => [name, versionOf(name)])),
  }
}

/** Why pictures of the one cannot be compared with those of the other. Null: they can. */
export function otherDrawing(before: Drawing | null, now: Drawing): string | null {
  if (!before) return 'none are kept'
  if (before.browser !== now.browser) return `they were drawn by Chromium ${before.browser}, and this is ${now.browser}`
  if (before.system !== now.system) return `they were drawn on ${before.system}, and this is ${now.system}`
  const fonts = [...new Set([...Object.keys(before.fonts), ...Object.keys(now.fonts)])]
  const other = fonts.find((name) => before.fonts[name] !== now.fonts[name])
  return other ? `${other} was ${before.fonts[other] ?? 'not there'}, and is ${now.fonts[other] ?? 'not there'}` : null
}
