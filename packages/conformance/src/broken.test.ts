import { operations } from '@makegood/contract'
import { parsePolicy, policies, type Policy } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { answering } from '../test/break.ts'
import { brokenLists } from '../test/broken-lists.ts'
import { brokenMoney } from '../test/broken-money.ts'
import { brokenPapers } from '../test/broken-papers.ts'
import { brokenTransport } from '../test/broken-transport.ts'
import { runOnStage } from '../test/run.ts'
import { checks } from './checks.ts'

const broken = [...brokenTransport, ...brokenLists, ...brokenMoney, ...brokenPapers]

/** What looks back on a run needs one to look back on. */
const LOOKED_BACK = ['transport.unknown-path', 'transport.hostile-bodies', 'pages.bad-limit']

describe('a backend that', () => {
  it.each(broken)('%s is found out by %s', async (_, id, through) => {
    const only = checks.find((check) => check.id === id)?.when === 'last' ? [...LOOKED_BACK, id] : [id]
    const findings = await runOnStage({ offered: ['anumi'], through }, { only, patience: /events/.test(id) ? 0.4 : 5 })
    const finding = findings.find((one) => one.id === id)
    expect([id, finding?.outcome, finding?.why]).toEqual([id, 'fails', null])
    expect(finding?.failure?.fix).not.toBe('')
  })

  const reading = Object.entries(operations).filter(([name]) => checks.some(({ id }) => id === `schemas.${name}`))

  it.each(reading)('answers %s with nothing in it is found out', async (name, { path }) => {
    const through = answering(new RegExp(`${path.replace('{id}', '[^/]+')}$`), () => ({}))
    const findings = await runOnStage({ offered: ['anumi'], through }, { only: [`schemas.${name}`] })
    expect(findings.map(({ outcome }) => outcome)).toEqual(['fails'])
  })

  const rewritten = (id: keyof typeof policies, from: string, to: string): Policy =>
    parsePolicy(JSON.parse(JSON.stringify(policies[id]).replaceAll(from, to)))

  it.each([
    ['anumi', '14 days', '30 days', 'anumi.late'],
    ['anypic', '"over":48', '"over":24', 'anypic.outage-short'],
    ['jimeng', '"refuse":"non_refundable"', '"review":"discretion"', 'jimeng.unused-pack'],
    ['photoroom', '"ai_backgrounds":["android"]', '"ai_backgrounds":["android","web"]', 'photoroom.feature-ai-backgrounds'],
    ['standard-30', '3-5 business days', '4-5 business days', 'standard-30.card'],
  ] as const)('under %s says %s as %s is found out by %s', async (policy, from, to, id) => {
    const [finding] = await runOnStage(
      { textOf: (one) => (one === policy ? rewritten(policy, from, to) : policies[one]) },
      { only: [id] },
    )
    expect(finding).toMatchObject({ id, outcome: 'fails' })
  })

  it('is found out for every check that there is', () => {
    const found = new Set([...broken.map(([, id]) => id), ...reading.map(([name]) => `schemas.${name}`)])
    const general = checks.filter(({ empty }) => !empty).map(({ id }) => id)
    expect(general.filter((id) => !found.has(id))).toEqual([])
  })
})
