import { describe, expect, it } from 'vitest'
import { picture, report } from '../test/cases.ts'
import { compile, decide, policies, PolicyError, type Span } from './index.ts'

const MADE = '2026-06-01T10:00:00Z'

describe('compile', () => {
  it('takes the length that a policy leaves open (E3)', () => {
    const late = report('2026-06-01T11:00:01Z', 'unusable', picture(MADE, { 'judge.unusable': true }))
    const verdict = (report_window: Span) => decide(compile(policies.photoroom, { params: { report_window } }), late).verdict
    expect([verdict('1 hour'), verdict('24 hours')]).toEqual(['refused', 'granted'])
    expect(decide(compile(policies.photoroom), late).verdict).toBe('review')
  })

  it.each([
    [{ report_window: '24hours' }, 'params.report_window'],
    [{ report_window: 'a day' }, 'params.report_window'],
    [{ report_windw: '24 hours' }, 'params.report_windw'],
    [{ toString: '24 hours' }, 'params.toString'],
  ])('refuses %j: a limit that is mistyped would never be over', (params, path) => {
    const faults = () => {
      try {
        compile(policies.photoroom, { params })
      } catch (error) {
        if (error instanceof PolicyError) return error.issues.map((issue) => issue.path)
        throw error
      }
      return []
    }
    expect(faults()).toEqual([path])
  })

  it('keeps nothing of the grounds it is asked for', () => {
    const compiled = compile(policies.anumi)
    expect(compiled.rulesFor('made up')).toBe(compiled.rulesFor('made up as well'))
    expect(compiled.rulesFor('made up').map(({ rule }) => rule.id)).toEqual(['terminated'])
    expect(compiled.rulesFor('__proto__')).toBe(compiled.rulesFor('made up'))
  })
})
