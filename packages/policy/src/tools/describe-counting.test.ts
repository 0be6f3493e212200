import { describe, expect, it } from 'vitest'
import { policies, type Policy } from '../index.ts'
import { sayCounting } from './describe-counting.ts'

const counted = (defaults: Partial<Policy['defaults']>, charging: Policy['charging'] = 'deduct') =>
  sayCounting({ ...policies.anypic, charging, defaults: { ...policies.anypic.defaults, ...defaults } }).join('\n')

describe('how a policy counts', () => {
  it.each<[Partial<Policy['defaults']>, string]>([
    [{ days: 'elapsed', edge: 'inclusive' }, 'counts 24 hours for each day'],
    [{ days: 'elapsed', edge: 'exclusive' }, 'The last moment of a time limit no longer counts.'],
    [{ days: 'calendar', edge: 'inclusive', zone: 'Asia/Tokyo' }, 'ends with the end of its last day in the time zone Asia/Tokyo'],
    [{ days: 'calendar', edge: 'exclusive' }, 'ends when its last day begins'],
    [{ round: 'half_up' }, 'rounded to the nearest (halves up) once'],
    [{ spend: 'newest_first' }, 'The credits you bought last are spent first.'],
    [{ bonus_spend: 'last' }, 'Free and bonus credits are spent after bought ones.'],
    [{ use: 'gross' }, 'Credits that came back to you still count as used.'],
  ])('%j', (defaults, said) => {
    expect(counted(defaults)).toContain(said)
  })

  it('credits that are set aside, or taken (E1)', () => {
    expect(counted({}, 'hold')).toContain('Credits are set aside when a generation starts, and taken when it succeeds.')
    expect(counted({}, 'deduct')).toContain('Credits are taken when a generation starts.')
  })
})
