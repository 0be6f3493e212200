import { Ground, ReasonCode, RefundStatus, ReportReason } from '@makegood/contract'
import { describe, expect, it } from 'vitest'
import { DETAILS_MAX_LENGTH, PROBLEM_STATUS } from '@makegood/contract'
import { DETAILS_MAX } from '../report/check-report.ts'
import { english } from './en/lists.ts'
import { mergeMessages } from './messages.ts'

/** The members an open enum knows. */
function membersOf(schema: unknown): string[] {
  const { options } = schema as { options: { type: string; options?: string[] }[] }
  return options.find(({ type }) => type === 'picklist')?.options ?? []
}

describe('overrides', () => {
  it('replace single texts and leave the rest', () => {
    const merged = mergeMessages(english, { menu: { badResult: 'Report a problem' } })
    expect(merged.menu.badResult).toBe('Report a problem')
    expect(merged.menu.reported).toBe(english.menu.reported)
    expect(merged.report).toBe(english.report)
  })

  it('do not wipe a text by an explicit undefined', () => {
    const merged = mergeMessages(english, { menu: { badResult: undefined }, report: undefined })
    expect(merged.menu.badResult).toBe('Bad result')
    expect(merged.report.title).toBe(english.report.title)
  })

  it('may be an empty text', () => {
    expect(mergeMessages(english, { menu: { badResult: '' } }).menu.badResult).toBe('')
  })

  it('name features', () => {
    expect(mergeMessages(english, { features: { ai_expand: 'Expand' } }).features.ai_expand).toBe('Expand')
  })
})

describe('English', () => {
  it.each(membersOf(ReasonCode))('has a sentence for the reason %s', (code) => {
    expect(english.reasons).toHaveProperty(code)
  })

  it.each(membersOf(ReportReason))('has a label and a hint for the report reason %s', (code) => {
    expect(english.reportReasons).toHaveProperty(code)
    expect(english.reportReasonHints).toHaveProperty(code)
  })

  it.each(Object.keys(PROBLEM_STATUS))('has a text for the problem %s', (code) => {
    expect(english.errors).toHaveProperty(code)
  })

  it.each(membersOf(RefundStatus))('has a word for the status %s', (status) => {
    expect(english.statuses).toHaveProperty(status)
  })

  it.each(membersOf(Ground))('has a text for the ground %s', (ground) => {
    expect(english.grounds).toHaveProperty(ground)
  })

  it('counts one credit as one', () => {
    expect(english.credits.count(1, '1')).toBe('1 credit')
    expect(english.credits.count(0, '0')).toBe('0 credits')
  })
})

it('allows as many characters of details as the contract does', () => {
  expect(DETAILS_MAX).toBe(DETAILS_MAX_LENGTH)
})
