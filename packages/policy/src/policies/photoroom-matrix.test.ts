import { describe, expect, it } from 'vitest'
import { picture, report } from '../../test/cases.ts'
import { compile, decide, disclose, type Facts, policies } from '../index.ts'

const photoroom = compile(policies.photoroom, { params: { report_window: '24 hours' } })
const MADE = '2026-06-01T10:00:00Z'
const bad = (facts: Facts) => decide(photoroom, report('2026-06-01T10:05:00Z', 'unusable', picture(MADE, { 'judge.unusable': true, ...facts })))

const ALL = ['virtual_model', 'flat_lay', 'ghost_mannequin', 'edit_with_ai', 'recolor', 'product_beautifier', 'ironing', 'video_generator', 'logo', 'text', 'create_any_image', 'instagram_story']
const NONE = ['ai_shadows', 'image_enhancer', 'ai_expand', 'ai_tools_in_batch', 'ai_tools_in_product_catalog', 'retouch', 'studio_shot']
const PLATFORMS = ['ios', 'android', 'web']
const matrix = [
  ...ALL.flatMap((feature) => PLATFORMS.map((platform) => [feature, platform, true] as const)),
  ...PLATFORMS.map((platform) => ['ai_backgrounds', platform, platform === 'android'] as const),
  ...NONE.flatMap((feature) => PLATFORMS.map((platform) => [feature, platform, false] as const)),
]
const covered = matrix.filter(([, , yes]) => yes)

describe('the 60 cells of Photoroom (E14, E17)', () => {
  it('are all there', () => {
    expect(matrix).toHaveLength(60)
    expect(covered).toHaveLength(37)
  })

  it.each(matrix)('%s on %s: %s', (feature, platform, yes) => {
    const ruling = bad({ 'generation.feature': feature, 'generation.platform': platform })
    expect(ruling.verdict).toBe(yes ? 'granted' : 'refused')
    if (!yes) expect(ruling).toMatchObject({ reasons: [{ code: 'feature_excluded', params: { feature, platform } }], next: [{ kind: 'regenerate' }] })
  })
})

describe('what the table does not list (E14)', () => {
  it.each([
    ['a feature', { 'generation.feature': 'brand_new' }],
    ['a platform', { 'generation.platform': 'desktop' }],
    ['a platform, of a feature that one platform has', { 'generation.feature': 'ai_backgrounds', 'generation.platform': 'desktop' }],
    ['a feature that nobody recorded', { 'generation.feature': undefined }],
    ['a platform that nobody recorded', { 'generation.platform': undefined }],
    ['a surface that nobody recorded', { 'generation.surface': undefined }],
  ])('is reviewed, never refused nor granted by accident: %s', (_, facts) => {
    expect(bad(facts).verdict).toBe('review')
  })

  it('is no question where the answer is no in any case', () => {
    expect(bad({ 'generation.feature': undefined, 'judge.unusable': false }).verdict).toBe('refused')
    expect(bad({ 'generation.feature': 'ai_expand', 'generation.surface': undefined }).verdict).toBe('refused')
  })
})

describe.each(['batch', 'catalog'])('the surface %s (E15, E16)', (surface) => {
  it.each(covered)('overrules the feature: %s on %s', (feature, platform) => {
    expect(bad({ 'generation.feature': feature, 'generation.platform': platform, 'generation.surface': surface })).toMatchObject({
      verdict: 'refused', reasons: [{ code: 'surface_excluded', params: { surface } }], next: [{ kind: 'regenerate' }],
    })
  })

  it('overrules features and platforms that the table does not list', () => {
    for (const facts of [{ 'generation.feature': 'brand_new' }, { 'generation.platform': 'desktop' }, { 'generation.feature': 'studio_shot' }])
      expect(bad({ ...facts, 'generation.surface': surface }).reasons).toMatchObject([{ code: 'surface_excluded' }])
  })
})

it.each([
  ['feature', { 'generation.feature': 'ai_expand' }, 'feature_excluded'],
  ['surface', { 'generation.surface': 'batch' }, 'surface_excluded'],
])('an excluded %s is told, so that it can be said before submit (E19)', (_, facts, code) => {
  expect(disclose(photoroom, bad(facts))).toMatchObject({ verdict: 'refused', reasons: [{ code }] })
})
