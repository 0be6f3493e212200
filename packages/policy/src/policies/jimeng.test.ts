import { describe, expect, it } from 'vitest'
import { finished, pack, picture, report, request } from '../../test/cases.ts'
import { compile, deadlines, decide, policies, summarize } from '../index.ts'

const jimeng = compile(policies.jimeng)
const BOUGHT = '2025-06-02T10:00:00Z'

describe('a pack at JiMeng', () => {
  it('is not refundable once added, used or not (D3, D12): the seller and the law remain', () => {
    expect(decide(jimeng, request(BOUGHT, pack(BOUGHT)))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'non_refundable', clause: '1, 3' }], next: [{ kind: 'contact_seller' }, { kind: 'statutory' }],
    })
  })

  it('of an account closed by its owner is refused for that (D10)', () => {
    expect(decide(jimeng, request(BOUGHT, pack(BOUGHT, { 'account.standing': 'closed' })))).toMatchObject({ reasons: [{ code: 'account_closed' }] })
  })
})

describe('a video at JiMeng', () => {
  const video = (facts = {}) => picture(BOUGHT, { 'generation.kind': 'video', 'generation.credits': 12, ...facts })

  it('that failed returns its credits by itself (D5, D13)', () => {
    expect(decide(jimeng, finished(BOUGHT, video({ 'generation.outcome': 'failed' })))).toMatchObject({ verdict: 'granted', automatic: true, grant: { credits: 12 } })
  })

  it.each(['unusable', 'not_to_my_taste', 'wrong_style'])('that was made is not refunded for %s (D9, D11)', (reason) => {
    expect(decide(jimeng, report(BOUGHT, reason, video()))).toMatchObject({ verdict: 'refused', reasons: [{ code: 'delivered' }], next: [{ kind: 'regenerate' }, { kind: 'write_support' }] })
  })

  it('that moderation blocked goes to a person: the text does not say', () => {
    expect(decide(jimeng, report(BOUGHT, 'other', video({ 'generation.outcome': 'moderated' })))).toMatchObject({ verdict: 'review', grant: { credits: 12 } })
  })
})

it('returns credits within 24 hours, decides in 5 business days, pays in 5 to 10 (D14, D17, D19)', () => {
  const monday = Date.parse(BOUGHT)
  expect(deadlines(jimeng, { requestedAt: monday, approvedAt: monday, facts: {} })).toMatchObject([
    { stage: 'credit', until: '2025-06-03T10:00:00Z' },
    { stage: 'decision', until: '2025-06-09T23:59:59Z' },
    { stage: 'arrival', from: '2025-06-09T00:00:00Z', until: '2025-06-16T23:59:59Z' },
  ])
})

it('names its merchant of record and no e-mail (D1, D2, D15, D21)', () => {
  expect(summarize(compile(policies.jimeng))).toMatchObject({
    version: '2025-02-24',
    seller: { processor: 'Paddle', merchantOfRecord: { name: 'Paddle.com Market Limited', url: 'https://paddle.com' }, contact: [{ kind: 'support' }] },
  })
})
