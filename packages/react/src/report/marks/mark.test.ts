import { Mark, MARK_LABEL_MAX_LENGTH, MARKS_MAX as CONTRACT_MARKS_MAX } from '@makegood/contract'
import { expect, it } from 'vitest'
import { LABEL_MAX, MARKS_MAX, POINTS_MAX } from './mark.ts'
import { BRUSH } from './stroke.ts'

const strokeOf = (count: number) => ({
  resultId: 'result',
  stroke: { points: Array.from({ length: count }, () => ({ x: 0.5, y: 0.5 })), width: BRUSH },
})

it('allows as many marks, and as long labels, as the contract does', () => {
  expect(MARKS_MAX).toBe(CONTRACT_MARKS_MAX)
  expect(LABEL_MAX).toBe(MARK_LABEL_MAX_LENGTH)
})

it('allows as many points of a stroke as the contract does', async () => {
  expect(await Mark['~standard'].validate(strokeOf(POINTS_MAX))).not.toHaveProperty('issues')
  expect(await Mark['~standard'].validate(strokeOf(POINTS_MAX + 1))).toHaveProperty('issues')
})
