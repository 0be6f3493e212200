import { describe, expect, it } from 'vitest'
import { at, euros, pack, request } from '../test/cases.ts'
import { bindingVersions, compile, type CompiledPolicy, decide, decideByVersions, policies, type Policy } from './index.ts'

const BOUGHT = '2026-06-01T10:00:00Z'
type Binding = Policy['binds']['purchase']

/** Anumi with another window for its packs, and with another share of their price. */
function version(binding: Binding, window: string, share: 'all' | 'credits_left' = 'credits_left'): CompiledPolicy {
  const [rule] = policies.anumi.rules.filter(({ id }) => id === 'pack')
  const require = { window_over: { within: { time: window, of: 'purchase.at' } } }
  return compile({
    ...policies.anumi,
    binds: { purchase: binding, generation: 'at_purchase', wallet: 'current' },
    rules: [{ ...rule!, require, gives: { money: share, to: ['original_method'] } }],
  })
}

const later = version('at_purchase', '7 days')
const half = { 'purchase.credits_left': 50, 'purchase.credits_used': 50 }

describe('which version of a policy binds', () => {
  it.each([
    ['at_purchase', 1, 'granted'],
    ['current', 1, 'refused'],
    ['better', 2, 'granted'],
  ] as const)('%s, as the version at the purchase says: 10 days after it, 14 days then and 7 now (B4, D23)', (binding, count, verdict) => {
    const versions = bindingVersions('purchase', version(binding, '14 days'), later)
    expect(versions).toHaveLength(count)
    expect(decideByVersions(versions, request('2026-06-11T10:00:00Z', pack(BOUGHT))).ruling.verdict).toBe(verdict)
  })

  it('says so for purchases, generations and the wallet apart (B4, D23)', () => {
    const earlier = version('better', '14 days')
    expect(bindingVersions('purchase', earlier, later)).toEqual([earlier, later])
    expect(bindingVersions('generation', earlier, later)).toEqual([earlier])
    expect(bindingVersions('wallet', earlier, later)).toEqual([later])
  })

  it('asks one version once, however it binds', () => {
    const same = version('better', '14 days')
    expect(bindingVersions('purchase', same, same)).toEqual([same])
  })
})

describe('the better of two versions', () => {
  const [earlier, current] = [version('better', '14 days'), version('at_purchase', '7 days', 'all')]
  const better = (moment: string) => decideByVersions([earlier, current], request(moment, pack(BOUGHT, half)), { until: true })

  it('is the one that brings more, with the version it came from (B4)', () => {
    expect(better('2026-06-02T10:00:00Z')).toMatchObject({ by: current, ruling: { grant: euros(2000, 'original_method') } })
    expect(better('2026-06-12T10:00:00Z')).toMatchObject({ by: earlier, ruling: { grant: euros(1000, 'original_method') } })
  })

  it('is the earlier one where neither is better', () => {
    const [one, other] = [version('better', '14 days'), version('current', '14 days')]
    expect(decideByVersions([one, other], request(BOUGHT, pack(BOUGHT))).by).toBe(one)
    expect(decideByVersions([one, other], request('2026-07-01T10:00:00Z', pack(BOUGHT))).by).toBe(one)
  })

  it('stands until another ruling is the best, not until any version turns', () => {
    expect(better('2026-06-02T10:00:00Z').ruling.until).toBe(at('2026-06-08T10:00:00Z'))
    expect(better('2026-06-12T10:00:00Z').ruling.until).toBe(at('2026-06-15T10:00:00Z'))
    expect(better('2026-06-20T10:00:00Z').ruling.until).toBe(null)
    const [long, short] = [version('better', '14 days', 'all'), version('at_purchase', '7 days')]
    const { ruling } = decideByVersions([long, short], request('2026-06-02T10:00:00Z', pack(BOUGHT)), { until: true })
    expect(ruling.until).toBe(at('2026-06-15T10:00:00Z'))
  })

  it('is proved by the version that decided', () => {
    const kase = request('2026-06-12T10:00:00Z', pack(BOUGHT, half))
    expect(decideByVersions([earlier, current], kase, { trace: true }).ruling.trace).toEqual(decide(earlier, kase, { trace: true }).trace)
  })
})
