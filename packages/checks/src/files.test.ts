import { describe, expect, it } from 'vitest'
import { findFileFaults } from './file-rules.ts'
import { listFiles, readText } from './workspace.ts'

describe('this repository', () => {
  it('keeps its files short, its own and free of any one machine', () => {
    const texts = listFiles().filter((path) => !/\.(png|jpe?g|webp|avif|mp4|webm|woff2?|ico)$/.test(path))
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.flatMap((path) => findFileFaults(path, readText(path)))).toEqual([])
  })
})

describe('a made-up file', () => {
  const host = ['registry', 'npmjs', 'org'].join('.')

  it.each([
    ['packages/react/src/menu.tsx', 'line\n'.repeat(301), '301 lines'],
    ['docs/start.md', `Set ${host} as your registry`, 'package registry'],
    ['docs/start.md', `Open ${['', 'home', 'ada', 'makegood'].join('/')}`, 'one machine'],
    ['packages/react/src/menu.tsx', `'${['', 'root', 'app'].join('/')}'`, 'one machine'],
    ['pnpm-lock.yaml', 'resolution: {integrity: sha512-x, tarball: https://somewhere/x.tgz}', 'download address'],
  ])('is refused as %s', (path, text, why) => {
    expect(findFileFaults(path, text)).toEqual([expect.stringContaining(why)])
  })

  it.each([
    ['packages/react/src/menu.tsx', 'line\n'.repeat(300)],
    ['pnpm-lock.yaml', 'resolution: {integrity: sha512-x}\n'.repeat(400)],
    ['docs/start.md', `See https://example.com/home/page and packages/work/src`],
  ])('passes as %s', (path, text) => {
    expect(findFileFaults(path, text)).toEqual([])
  })
})
