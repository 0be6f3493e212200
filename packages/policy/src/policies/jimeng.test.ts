import { describe, expect, it } from 'vitest'
import { at, finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, deadlines, decide, type Facts, policies, summarize } from '../index.ts'

const jimeng = compile(policies.jimeng)
const BOUGHT = '2025-06-02T10:00:00Z'
const asked = (moment: string, facts: Facts = {}) => decide(jimeng, request(moment, pack(BOUGHT, facts)), { until: true })

describe('a pack at JiMeng', () => {
  it.each([['unused', 0], ['partly used', 40], ['all used', 100]])('%s is not refundable once added (D3, D9): the seller and the law remain (D21, D22)', (_, used) => {
    expect(asked(BOUGHT, { 'purchase.credits_used': used, 'purchase.credits_left': 100 - used })).toMatchObject({
      verdict: 'refused', grant: null, needs: [], reasons: [{ code: 'non_refundable', clause: '1, 3' }],
      next: [{ kind: 'contact_seller' }, { kind: 'statutory' }],
    })
  })

  it.each(['2025-06-02T10:00:01Z', '2025-09-02T10:00:00Z', '2028-02-29T10:00:00Z', '2045-06-02T10:00:00Z'])(
    'has no window that time could open or close: %s (D4, D12)',
    (moment) => {
      expect(asked(moment)).toMatchObject({ verdict: 'refused', until: null, reasons: [{ code: 'non_refundable' }] })
      expect(JSON.stringify(policies.jimeng.rules)).not.toContain('"within"')
    },
  )

  it('of an account closed by its owner is refused for that (D10), the seller and the law remain (D21)', () => {
    expect(asked(BOUGHT, { 'account.standing': 'closed' })).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'account_closed', clause: '3' }], next: [{ kind: 'contact_seller' }, { kind: 'statutory' }],
    })
  })

  it('is refused either way where nobody knows the standing of the account, without naming one (D3, D10)', () => {
    expect(asked(BOUGHT, { 'account.standing': undefined })).toMatchObject({ verdict: 'refused', reasons: [{ code: 'non_refundable' }] })
  })
})

describe('a generation at JiMeng', () => {
  const clip = (facts: Facts = {}) => picture(BOUGHT, { 'generation.kind': 'video', 'generation.credits': 12, ...facts })
  const ended = (facts: Facts) => decide(jimeng, finished(BOUGHT, clip(facts)))

  it.each(['system', 'provider'])('that failed, by the %s, returns its credits by itself and asks for nothing (D5, D13, D25)', (source) => {
    expect(ended({ 'generation.outcome': 'failed', 'generation.failure_source': source })).toMatchObject({
      verdict: 'granted', automatic: true, grant: { credits: 12, as: null }, needs: [], asks: [],
    })
  })

  it('is covered as a picture too, although the text speaks of clips (D5, D25)', () => {
    expect(ended({ 'generation.outcome': 'failed', 'generation.kind': 'image' }).verdict).toBe('granted')
  })

  it('that failed and had cost nothing returns nothing (D5)', () => {
    expect(ended({ 'generation.outcome': 'failed', 'generation.credits': 0 }).verdict).toBe('nothing')
  })

  it.each(policies.jimeng.reports.reasons.map(({ code }) => code))('that was made is not refunded for %s (D9, D11)', (reason) => {
    expect(decide(jimeng, report(BOUGHT, reason, clip()))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'delivered', clause: '3' }], next: [{ kind: 'regenerate' }, { kind: 'write_support' }],
    })
  })

  it.each(['moderated', 'incomplete'])('that was %s goes to a person: the text does not say whether that is a technical error (D5)', (outcome) => {
    expect(ended({ 'generation.outcome': outcome })).toMatchObject({ verdict: 'review', automatic: false, grant: { credits: 12 } })
    expect(decide(jimeng, report(BOUGHT, 'other', clip({ 'generation.outcome': outcome })))).toMatchObject({ verdict: 'review', grant: { credits: 12 } })
  })

  it('that still runs has to end first (D13)', () => {
    expect(decide(jimeng, report(BOUGHT, 'other', clip({ 'generation.outcome': 'running' }))).verdict).toBe('wait')
  })
})

describe('what JiMeng promises', () => {
  const monday = at(BOUGHT)
  const promised = (facts: Facts, approvedAt: number | null = monday) => deadlines(jimeng, { requestedAt: monday, approvedAt, facts })

  it('is the credits of a failure within 24 hours (D5, D14)', () => {
    expect(promised({ 'generation.outcome': 'failed' })[0]).toMatchObject({ stage: 'credit', until: '2025-06-03T10:00:00Z', clause: '2, 4', aim: false })
  })

  it('is other credits at once, from the yes on (D20)', () => {
    expect(promised({ 'generation.outcome': 'moderated' }, at('2025-06-05T08:00:00Z'))[0]).toMatchObject({ stage: 'credit', until: '2025-06-05T08:00:00Z', clause: '6' })
  })

  it('is a decision in 5 business days and money in 5 to 10 more (D17, D18, D19)', () => {
    expect(promised({ 'generation.outcome': 'failed' }).slice(1)).toMatchObject([
      { stage: 'decision', until: '2025-06-09T23:59:59Z', aim: false },
      { stage: 'arrival', from: '2025-06-09T00:00:00Z', until: '2025-06-16T23:59:59Z', aim: true },
    ])
  })

  it('begins the way of the money with the yes, so that nothing is promised before it (D19)', () => {
    expect(promised({}, null).at(-1)).toMatchObject({ stage: 'arrival', from: null, until: null })
  })
})

describe('what JiMeng publishes', () => {
  const summary = summarize(jimeng)

  it('is its date, its merchant of record and its processor, and no e-mail (D1, D2, D15, D18, D21)', () => {
    expect(summary).toMatchObject({
      version: '2025-02-24', published: { date: '2025-02-24', precision: 'day' },
      seller: { processor: 'Paddle', merchantOfRecord: { name: 'Paddle.com Market Limited', url: 'https://paddle.com' }, contact: [{ kind: 'support', to: null }] },
    })
  })

  it('is that credits of a failure come back without asking, under the name of its banner (D24)', () => {
    expect(summary.notices).toContainEqual({ id: 'automatic', clause: 'Automatic Protection' })
  })

  it('is that a change counts from its posting on, for what was bought before too (D23)', () => {
    expect(summary.notices).toContainEqual({ id: 'changes', clause: '8' })
    expect(policies.jimeng.binds).toEqual({ purchase: 'current', generation: 'current', wallet: 'current' })
  })
})

describe('every policy file', () => {
  it.each(Object.entries(policies))('%s is free of garbled characters and of addresses that nobody can write to (D26)', (_, policy) => {
    const text = JSON.stringify(policy)
    expect(text).not.toMatch(/[\u0080-\u009f\ufffd]|Î²€|β€|â€|Â|Ã/)
    expect(text).not.toMatch(/\[at\]|\(at\)|\[email|protected\]|appwith/)
    for (const { kind, to } of policy.seller.contact) if (kind === 'email' && to !== undefined) expect(to).toMatch(/^[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/)
  })
})
