import { describe, expect, it } from 'vitest'
import { findThreatFaults, readThreats, SECURITY_PAGE, titlesOf } from './security-page.ts'
import { readText } from './workspace.ts'

describe('the threats', () => {
  const page = readText(SECURITY_PAGE)
  const threats = readThreats(page)

  it('are all read, each numbered, met, and held by tests that are there', () => {
    expect(threats).toHaveLength(page.match(/^### S\d+/gm)!.length)
    expect(threats.flatMap(({ held }) => held)).toHaveLength(page.match(/^- Held:/gm)!.length)
    expect(findThreatFaults(threats, titlesOf)).toEqual([])
  })
})

describe('a made-up page', () => {
  const page = `# Security

## Threats

### S1 A window is left open

It is shut at night.

- Yours: the key,
  and the lock.
- Held: \`house.test.ts\` "windows › are shut"
- Held: \`garden.test.ts\` "the gate is shut"

### S3 Nobody looks

- Held: \`house.test.ts\` "windows › are washed"

### S4 It rains

An umbrella.
`
  const titles = (path: string) => (path === 'house.test.ts' ? ['windows › are shut'] : null)

  it('is read threat by threat', () => {
    expect(readThreats(page)[0]).toEqual({
      id: 'S1', title: 'A window is left open', met: 'It is shut at night.',
      held: [{ path: 'house.test.ts', title: 'windows › are shut' }, { path: 'garden.test.ts', title: 'the gate is shut' }],
    })
  })

  it('is told all that is wrong with it', () => {
    expect(findThreatFaults(readThreats(page), titles)).toEqual([
      'S1 names garden.test.ts, which is not there',
      'S3 is not S2',
      'S3 does not say how it is met',
      'S3 names a test that house.test.ts does not have: windows › are washed',
      'S4 is not S3',
      'S4 is held by no test',
    ])
  })
})
