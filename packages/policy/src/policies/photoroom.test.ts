import { describe, expect, it } from 'vitest'
import { at, finished, picture, report } from '../../test/cases.ts'
import { compile, decide, disclose, type Facts, policies } from '../index.ts'

const photoroom = compile(policies.photoroom, { params: { report_window: '24 hours' } })
const MADE = '2026-06-01T10:00:00Z'
const bad = (facts: Facts = {}, moment = '2026-06-01T10:05:00Z') => decide(photoroom, report(moment, 'unusable', picture(MADE, { 'judge.unusable': true, ...facts })))

const ALL = ['virtual_model', 'flat_lay', 'ghost_mannequin', 'edit_with_ai', 'recolor', 'product_beautifier', 'ironing', 'video_generator', 'logo', 'text', 'create_any_image', 'instagram_story']
const NONE = ['ai_shadows', 'image_enhancer', 'ai_expand', 'ai_tools_in_batch', 'ai_tools_in_product_catalog', 'retouch', 'studio_shot']
const PLATFORMS = ['ios', 'android', 'web']
const matrix = [
  ...ALL.flatMap((feature) => PLATFORMS.map((platform) => [feature, platform, true] as const)),
  ...PLATFORMS.map((platform) => ['ai_backgrounds', platform, platform === 'android'] as const),
  ...NONE.flatMap((feature) => PLATFORMS.map((platform) => [feature, platform, false] as const)),
]

describe('the 60 cells of Photoroom (E14, E17)', () => {
  it('are all there', () => expect(matrix).toHaveLength(60))

  it.each(matrix)('%s on %s: %s', (feature, platform, covered) => {
    const ruling = bad({ 'generation.feature': feature, 'generation.platform': platform })
    expect(ruling.verdict).toBe(covered ? 'granted' : 'refused')
    if (!covered) expect(ruling.reasons).toMatchObject([{ code: 'feature_excluded', params: { feature } }])
  })
})

it('reviews a feature that the table does not list', () => {
  expect(bad({ 'generation.feature': 'brand_new' }).verdict).toBe('review')
})

it.each(['recolor', 'flat_lay'])('lets the surface overrule the feature: %s in batch and catalog (E15, E16)', (feature) => {
  for (const surface of ['batch', 'catalog']) {
    expect(bad({ 'generation.feature': feature, 'generation.surface': surface })).toMatchObject({ verdict: 'refused', reasons: [{ code: 'surface_excluded', params: { surface } }] })
  }
})

describe('a bad result', () => {
  it('that is clearly unusable comes back in full (E2, E7, E20)', () => {
    expect(bad()).toMatchObject({ verdict: 'granted', grant: { credits: 4, as: null } })
  })

  it.each([
    ['on the second', '2026-06-02T10:00:00Z', 'granted'],
    ['a second late', '2026-06-02T10:00:01Z', 'refused'],
  ])('has to be told in the time that the host sets: %s (E3, E10)', (_, moment, verdict) => {
    expect(bad({}, moment).verdict).toBe(verdict)
  })

  it('is reviewed while the host has set no time: never too late by accident (E3)', () => {
    const unset = compile(policies.photoroom)
    expect(decide(unset, report(MADE, 'unusable', picture(MADE, { 'judge.unusable': true }))).verdict).toBe('review')
  })

  it('is refused when the judge says it can be used, and reviewed when no judge has looked (E11)', () => {
    expect(bad({ 'judge.unusable': false }).reasons).toMatchObject([{ code: 'not_unusable' }])
    expect(bad({ 'judge.unusable': undefined }).verdict).toBe('review')
  })

  it('is refused when it was reported before (E12)', () => {
    const past = [{ kind: 'report', at: at(MADE), generation: 'gen_1' }]
    expect(decide(photoroom, report('2026-06-01T11:00:00Z', 'unusable', picture(MADE, { 'judge.unusable': true }), past))).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'already_reported' }],
    })
  })

  it('that is refused tells no reason: thanks alone (E8, E21)', () => {
    expect(disclose(photoroom, bad({ 'judge.unusable': false }))).toMatchObject({ verdict: 'refused', reasons: [], rule: null, trace: null, counterfactual: null })
  })

  it('of an excluded feature does tell, so that it can be said before submit (E19)', () => {
    expect(disclose(photoroom, bad({ 'generation.feature': 'ai_expand' })).reasons).toMatchObject([{ code: 'feature_excluded' }])
  })
})

it('never keeps the credits of a technical failure: held, then released (E1)', () => {
  expect(policies.photoroom.charging).toBe('hold')
  expect(decide(photoroom, finished(MADE, picture(MADE, { 'generation.outcome': 'failed' })))).toMatchObject({ verdict: 'granted', automatic: true, grant: { credits: 4 } })
})
