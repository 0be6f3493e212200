import fc from 'fast-check'
import { describe as about, expect, it } from 'vitest'
import { anyPolicy } from '../../test/any-policy.ts'
import { type Law, laws, policies, type Policy } from '../index.ts'
import { termsBelow } from './changes.ts'
import { describe } from './describe.ts'
import { numeral, plain } from './prose.ts'

about('the page of', () => {
  it.each([...Object.values(policies), ...Object.values(laws)].map((book): [string, Policy | Law] => [book.id, book]))(
    '%s reads like this',
    async (id, book) => {
      await expect(describe(book)).toMatchFileSnapshot(`../../pages/${id}.md`)
    },
  )

  it('AnyPic names its version to the day, the 30-day policy to the month (A1, B1, C1, D1)', () => {
    expect(describe(policies.anypic)).toContain('Last updated: 15 May 2026')
    expect(describe(policies['standard-30'])).toContain('Last updated: January 2025')
  })

  it('Photoroom shows its matrix with the surface before it, and none of its limits (E13, E14, E16)', () => {
    const page = describe(policies.photoroom)
    expect(page).toContain('| Feature | iOS | Android | Web |')
    expect(page).toContain('| AI backgrounds | ❌ No | ✅ Yes | ❌ No |')
    expect(page.match(/✅ Yes/g)).toHaveLength(12 * 3 + 1)
    expect(page).toMatch(/Whatever the table says, these come first, and refuse:\n\n- \*\*Surface\*\*: .*batch editor/)
    expect(page).toContain('**Bad result.**')
  })

  it('Anumi keeps where a pattern of abuse begins, in its rules and in its readings (C28)', () => {
    const page = describe(policies.anumi)
    expect(page).toContain('**Abuse.**')
    for (const limit of ['180 days', 'per cent', 'four purchases']) expect(page).not.toContain(limit)
  })

  it('the 30-day policy shows both clocks, each method, office hours and mediation (B32, B33, B34, B44, B48, B50)', () => {
    const page = describe(policies['standard-30'])
    expect(page).toContain('| First reply | Within 24 hours |')
    expect(page).toContain('| Decision | Within 1 to 2 business days |')
    expect(page).toMatch(/Money arrives, if the payment was made by PayPal \| At once/)
    expect(page).toContain('09:00 to 18:00 in the time zone Asia/Shanghai')
    expect(page).toContain('a third party can mediate')
  })

  it('JiMeng names its merchant of record, and that the current version counts (D2, D23)', () => {
    const page = describe(policies.jimeng)
    expect(page).toContain('Merchant of record: Paddle.com Market Limited')
    expect(page).toContain('for something you bought, the version in force when you ask')
  })
})

about('the page of any policy', () => {
  const always = (holds: (page: string, policy: Policy) => void) =>
    fc.assert(
      fc.property(anyPolicy, (policy) => holds(describe(policy), policy)),
      { numRuns: 120, seed: 20260601 },
    )
  const isOpen = ({ tell = 'reason' }: Policy['rules'][number]) => tell === 'reason'

  it('is written without a gap', () => {
    always((page) => {
      expect(page).not.toMatch(/undefined|\[object|NaN|null/)
      expect(page).not.toMatch(/\S {2,}\S|, ,|,\.|\( *\)|\n{3}/)
    })
  })

  it('names each rule and each clause', () => {
    always((page, { rules }) => {
      for (const { id, clause } of rules) {
        expect(page).toContain(`**${plain(id.replace('rule_', 'Rule '))}.**`)
        expect(page).toContain(plain(clause))
      }
    })
  })

  it('mentions every number of a rule that tells its reasons, and no limit of one that keeps them (C28, E13)', () => {
    always((page, policy) => {
      const numbers: string[] = page.match(/\d+(,\d{3})*/g) ?? []
      for (const rule of policy.rules.filter(isOpen)) {
        const parts = [rule.if, rule.require, rule.gives, ...termsBelow(policy, rule).map((name) => policy.terms[name])]
        for (const number of numbersIn(parts)) expect(numbers).toContain(numeral(number))
      }
      expect(numbers.filter((said) => said.startsWith('5') && said.length === 6)).toEqual([])
    })
  })
})

/** Every number of some conditions but 0, lengths of time included. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return value === 0 ? [] : [value]
  if (typeof value === 'string')
    return /^\d+ (second|minute|hour|day|business day|month)s?$/.test(value) ? [Number.parseInt(value)] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}
