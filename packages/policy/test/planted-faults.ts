import anumi from '../src/policies/anumi.json' with { type: 'json' }
import type { Policy, PolicyInput } from '../src/model.ts'
import { parsePolicy } from '../src/parse.ts'
import type { FindingKind } from '../src/tools/check/finding.ts'

type Part = Partial<Pick<PolicyInput, 'terms' | 'promises' | 'seller' | 'appeal' | 'params'>> & { rules?: object[] }

const support: PolicyInput['seller'] = { contact: [{ kind: 'email' }], office: { zone: 'UTC' } }

/** A small policy of some rules: by itself there is nothing wrong with it. */
export const made = ({ rules = [{ for: ['quality'], gives: { refuse: 'delivered' } }], ...part }: Part): Policy => {
  const { id, version, published, binds, defaults, charging, reports } = anumi
  return parsePolicy({
    id,
    version,
    published,
    binds,
    defaults,
    charging,
    reports,
    readings: [],
    promises: [],
    notices: [],
    seller: support,
    ...part,
    rules: rules.map((rule, index) => ({ id: `r${index}`, clause: `${index}`, ...rule })),
  })
}

export const credits = { credits: 'charged' }
const courtesy = { credits: 'charged', as: 'courtesy' }
const money = { money: 'all', to: ['original_method'] }
const within = (time: string) => ({ within: { time, of: 'purchase.at' } })
const capped = { courtesy_cap: { past: { kind: 'courtesy', in: '90 days', atMost: 0 }, else: 'review' } }
const pack = (rule: object): Part => ({
  rules: [
    { for: ['change_of_mind'], gives: money, ...rule },
    { for: ['change_of_mind'], gives: { refuse: 'non_refundable' } },
  ],
})
export const quality = (...rules: object[]): Part => ({ rules: rules.map((rule) => ({ for: ['quality'], ...rule })) })
const arrival = (method: string | object, time: string) => ({
  stage: 'arrival' as const,
  if: { 'purchase.method': method },
  in: time,
  clause: '1',
})
const paid = (...promises: PolicyInput['promises']): Part => ({ promises })
const suspected = (atLeast: number) => ({ if: { past: { kind: 'refund', in: '180 days', atLeast } } })
const hidden = { ...suspected(4), gives: { review: 'abuse_suspected' }, tell: 'outcome' }

/** A rule of 7 days for packs before one for long outages, and a refund a purchase before another gift. */
const long = (rule: object): Part => ({
  rules: [
    { ...rule, gives: money },
    { if: { 'outage.hours': { over: 24 } }, gives: money },
    { gives: { refuse: 'outage_too_short' } },
  ].map((one) => ({ for: ['outage'], ...one })),
})
const beside = (gives: object): Part => ({
  rules: [{ if: { past: { kind: 'refund', same: 'purchase', atMost: 0 } }, gives: money }, { gives }].map((one) => ({
    for: ['outage'],
    ...one,
  })),
})

/** A fault, where it stands, and the same text without it. */
export const faults: [fault: string, kind: FindingKind, path: string, faulty: Part, sound: Part][] = [
  [
    'a rule behind one that always decides',
    'unreachable',
    'rules.1',
    quality({ gives: { refuse: 'delivered' } }, { if: { 'report.reason': 'wrong_style' }, gives: credits }),
    quality({ if: { 'report.reason': 'wrong_style' }, gives: credits }, { gives: { refuse: 'delivered' } }),
  ],
  [
    'a rule that is reached on one of its grounds alone',
    'unreachable',
    'rules.1',
    {
      rules: [
        { for: ['outage'], gives: { refuse: 'non_refundable' } },
        { for: ['change_of_mind', 'outage'], gives: money },
      ],
    },
    {
      rules: [
        { for: ['outage'], gives: { refuse: 'non_refundable' } },
        { for: ['change_of_mind'], gives: money },
      ],
    },
  ],
  [
    'windows that exclude each other',
    'contradiction',
    'rules.0.if',
    pack({ if: { ...within('7 days'), not: within('14 days') } }),
    pack({ if: { ...within('14 days'), not: within('7 days') } }),
  ],
  [
    'under 3 and over 5',
    'contradiction',
    'rules.0.if',
    pack({ if: { 'purchase.credits_used': { under: 3, over: 5 } } }),
    pack({ if: { 'purchase.credits_used': { under: 5, over: 3 } } }),
  ],
  [
    'a line among others that never holds',
    'contradiction',
    'rules.0.if.any.1',
    pack({ if: { any: [within('7 days'), { 'purchase.kind': 'gift' }] } }),
    pack({ if: { any: [within('7 days'), { 'purchase.kind': 'subscription' }] } }),
  ],
  [
    'a requirement that its own rule excludes',
    'contradiction',
    'rules.0',
    pack({ if: { not: within('14 days') }, require: { window_over: within('7 days') } }),
    pack({ if: within('14 days'), require: { window_over: within('7 days') } }),
  ],
  [
    'a refusal that hides what a later rule gives',
    'hidden_gift',
    'rules.0.require.window_over',
    long({ if: { 'purchase.kind': 'pack' }, require: { window_over: within('7 days') } }),
    long({ if: { 'purchase.kind': 'pack', ...within('7 days') } }),
  ],
  [
    'a case that falls through',
    'uncovered',
    'rules',
    quality({ if: { 'generation.kind': 'image' }, gives: credits }),
    quality({ if: { 'generation.kind': 'image' }, gives: credits }, { gives: { refuse: 'delivered' } }),
  ],
  [
    'money without a place to go to',
    'no_destination',
    'rules.0.gives',
    pack({
      gives: { money: 'all', to: [{ to: 'bank_transfer', if: { 'purchase.method': 'bank_transfer' } }] },
      if: { 'purchase.kind': 'pack' },
    }),
    pack({
      gives: { money: 'all', to: [{ to: 'bank_transfer', if: { 'purchase.method': 'bank_transfer' } }, 'balance'] },
      if: { 'purchase.kind': 'pack' },
    }),
  ],
  [
    'a courtesy beside the cap',
    'cap_passed',
    'rules.1',
    quality({ if: { 'report.reason': 'wrong_style' }, require: capped, gives: courtesy }, { gives: courtesy }),
    quality(
      { if: { 'report.reason': 'wrong_style' }, require: capped, gives: courtesy },
      { require: capped, gives: courtesy },
    ),
  ],
  [
    'a second refund of a purchase beside the first',
    'cap_passed',
    'rules.1',
    beside({ money: 'credits_left', to: ['balance'] }),
    beside(credits),
  ],
  [
    'a cap on courtesies that gives plain credits',
    'cap_uncounted',
    'rules.0.require.courtesy_cap.past',
    quality({ require: capped, gives: credits }),
    quality({ require: capped, gives: courtesy }),
  ],
  [
    'a cap on refunds that come by themselves',
    'cap_uncounted',
    'rules.0.require.already_refunded.past',
    quality({
      automatic: true,
      require: { already_refunded: { past: { kind: 'refund', atMost: 2 } } },
      gives: credits,
    }),
    quality({ require: { already_refunded: { past: { kind: 'refund', atMost: 2 } } }, gives: credits }),
  ],
  [
    'a refusal by a seller whom nobody can reach',
    'no_way_on',
    'rules.0',
    { seller: { ...support, contact: [] } },
    { seller: support },
  ],
  [
    'a review that the policy does not offer',
    'no_way_on',
    'rules.0.offer.0',
    quality({ gives: { refuse: 'delivered' }, offer: ['ask_review', 'write_support'] }),
    { ...quality({ gives: { refuse: 'delivered' }, offer: ['ask_review', 'write_support'] }), appeal: { clause: '7' } },
  ],
  [
    'a field that an automatic refund asks for',
    'automatic_asks',
    'rules.0.needs',
    quality({ automatic: true, needs: ['order_id'], gives: credits }),
    quality({ automatic: true, gives: credits }),
  ],
  [
    'a fact that only a person tells, in what comes by itself',
    'automatic_asks',
    'rules.0',
    quality(
      { automatic: true, if: { 'report.reason': 'wrong_style' }, gives: credits },
      { gives: { refuse: 'delivered' } },
    ),
    quality(
      { automatic: true, if: { 'generation.outcome': 'failed' }, gives: credits },
      { gives: { refuse: 'delivered' } },
    ),
  ],
  [
    'a payment method without a promise',
    'promise_gap',
    'promises.0',
    paid(arrival('paypal', 'instant'), arrival(['card', 'apple_pay', 'google_pay'], '5-10 business days')),
    paid(arrival('paypal', 'instant'), arrival({ not: 'paypal' }, '5-10 business days')),
  ],
  [
    'an open rule that turns where a hidden one does',
    'told_secret',
    'rules.1.if.past',
    quality(
      { ...hidden, if: { ...hidden.if, 'account.standing': 'active' } },
      { ...suspected(4), gives: { refuse: 'already_refunded' } },
      { gives: credits },
    ),
    quality(
      { ...hidden, if: { ...hidden.if, 'account.standing': 'active' } },
      { ...suspected(9), gives: { refuse: 'already_refunded' } },
      { gives: credits },
    ),
  ],
]
