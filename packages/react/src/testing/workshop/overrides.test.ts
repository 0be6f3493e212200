import { policies } from '@makegood/policy'
import { describe, expect, it } from 'vitest'
import { isOverridden, overridesOf, type Spoken, worldKeyOf } from './overrides.ts'

const german = { locale: 'de', words: { load: () => Promise.reject(new Error('not asked for')) } } as unknown as Spoken
const sources = (text = '') => ({ ownPolicy: () => text, languageOf: async (tag: string) => (tag === 'de' ? german : undefined) })

describe('what the toolbars say', () => {
  it('leaves a story as it is without a choice, or with one that is not known', async () => {
    for (const choices of [{}, { policy: '', scenario: '', network: '', language: '' }, { language: 'en' }, { policy: 'toString', network: 3 }]) {
      expect(await overridesOf(choices, sources())).toEqual({})
      expect(isOverridden(choices)).toBe(false)
    }
  })

  it('takes the place of what a story has', async () => {
    const choices = { policy: 'anumi', scenario: 'window just over', network: 'offline', language: 'de' }
    expect(await overridesOf(choices, sources())).toEqual({
      policy: 'anumi', scenario: 'window just over', network: 'offline', language: german,
    })
    for (const [name, value] of Object.entries(choices)) expect(isOverridden({ [name]: value })).toBe(true)
  })

  it('takes a pasted policy where it is one', async () => {
    const own = { ...policies.photoroom, id: 'mine' }
    expect(await overridesOf({ policy: 'own' }, sources(JSON.stringify(own)))).toEqual({ policy: own })
    expect(await overridesOf({ policy: 'own' }, sources('{'))).toEqual({})
  })

  it('is in English where a language is not there yet', async () => {
    expect(await overridesOf({ language: 'tlh' }, sources())).toEqual({})
  })

  it('asks for another world only for another policy or scenario', () => {
    expect(worldKeyOf({ network: 'offline', language: german })).toBe(worldKeyOf({}))
    expect(worldKeyOf({ policy: 'anumi' })).not.toBe(worldKeyOf({}))
    expect(worldKeyOf({ scenario: 'fresh pack' })).not.toBe(worldKeyOf({ scenario: 'one picture' }))
    expect(worldKeyOf({ policy: { ...policies.anumi, version: '2' } })).not.toBe(worldKeyOf({ policy: policies.anumi }))
  })
})
