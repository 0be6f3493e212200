import { describe, expect, it } from 'vitest'
import { officialLabels } from './labels.ts'

describe('the official labels', () => {
  it.each([
    ['en', 'withdraw from contract here', 'confirm withdrawal'],
    ['de', 'Vertrag widerrufen', 'Widerruf bestätigen'],
    ['fr', 'renoncer au contrat ici', 'confirmer la rétractation'],
    ['it', 'recedere dal contratto qui', 'conferma recesso'],
    ['es', 'desistir del contrato aquí', 'confirmar desistimiento'],
    ['nl', 'Hier de overeenkomst ontbinden', 'Ontbinding bevestigen'],
    ['ro', 'Retrageți-vă din contract aici', 'Confirmați retragerea'],
  ])('in %s are those of the law', (lang, withdraw, confirm) => {
    expect(officialLabels(lang)).toEqual({ lang, withdraw, confirm })
  })

  it.each(['de-AT', 'DE', 'de_DE', 'de-Latn-CH-1996'])('are found for %s', (tag) => {
    expect(officialLabels(tag).lang).toBe('de')
  })

  it.each(['', 'ja', 'constructor', '__proto__', 'x-default'])('are English for "%s", and say so', (tag) => {
    expect(officialLabels(tag)).toMatchObject({ lang: 'en', withdraw: 'withdraw from contract here' })
  })
})
