import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { findCommandFault } from './commands.ts'
import { listDocuments } from './documents.ts'
import { createFenceCheck } from './fences.ts'
import { findFences } from './snippets.ts'
import { root } from './workspace.ts'

const load = (path: string) => import(pathToFileURL(join(root, path)).href)
let sent: Set<string>

beforeAll(async () => {
  // Apps are no packages, and nothing here depends on them: what they send is read where they say it.
  const { securityHeaders } = (await load('apps/image-studio/server/policy.ts')) as { securityHeaders(path: string): Record<string, string> }
  const { contentSecurityPolicy } = (await load('apps/video-studio/src/server/policy.ts')) as { contentSecurityPolicy(nonce: string): string }
  sent = new Set(Object.entries(securityHeaders('/')).map(([name, value]) => `${name}: ${value}`))
  sent.add(`Content-Security-Policy: ${contentSecurityPolicy('…')}`)
})

it('holds whatever else the READMEs and the docs show: policies compile, commands exist, headers are those of the apps', () => {
  const check = createFenceCheck(sent)
  const fences = listDocuments().flatMap(({ path, text }) => findFences(path, text))
  expect(fences.length).toBeGreaterThan(60)
  expect(fences.flatMap(check)).toEqual([])
})

describe('a snippet that does not hold', () => {
  const faultOf = (language: string, code: string) => createFenceCheck(sent)({ place: 'docs/a.md:1', language, code, file: null })

  it.each([
    ['json', '{ "id": "mine", "rules": [] }', 'faults'],
    ['json', '{ "status": 404, "code": 12 }', 'no problem'],
    ['css', ':root { --makegood-acent: red }', 'no --makegood-acent'],
    ['css', '.a { color red }', 'SyntaxError'],
    ['html', '<p id="a" id="b">', 'duplicate-attribute'],
    ['sh', 'npm install @makegood/widget', '@makegood/widget'],
    ['sh', 'pnpm dance', 'no such script'],
    ['sh', 'npx makebad', 'no such program'],
    ['sh', 'rm -rf .', 'nobody knows'],
    ['http', "Content-Security-Policy: default-src 'unsafe-inline'", 'no app of ours'],
    ['yaml', 'a: 1', 'nobody checks'],
  ])('is found in %s: %s', (language, code, fault) => {
    expect(faultOf(language, code)).toEqual([expect.stringContaining(fault)])
  })

  it.each(['npm start', 'npm test   # all', 'pnpm vitest run --project unit', 'pnpm --filter @makegood/react tokens', 'PICTURES=compare pnpm stories', 'npx msw init public', ''])(
    'is not: %s', (line) => {
      expect(findCommandFault(line)).toBeNull()
    },
  )
})
