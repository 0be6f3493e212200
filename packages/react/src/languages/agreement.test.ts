import { expect, it } from 'vitest'
import { english } from './en/lists.ts'
import { spanish } from './es/language.ts'
import { hebrew } from './he/language.ts'
import { polish } from './pl/language.ts'
import { romanian } from './ro/language.ts'

it('says one more day and several', () => {
  expect(english.remedies.extension(1, '1')).toBe('1 more day')
  expect(english.remedies.extension(7, '7')).toBe('7 more days')
  expect(english.remedies.extension(0, null)).toBe('more time')
})

it('lets what is said of a number agree with it', async () => {
  const [es, he, pl, ro] = await Promise.all([spanish.load(), hebrew.load(), polish.load(), romanian.load()])
  expect([es.lots.left(1, '1', '100'), es.lots.left(4, '4', '100')]).toEqual(['1 de 100 disponible', '4 de 100 disponibles'])
  expect([es.quote.used(1, '1', '0,10 €'), es.quote.used(4, '4', '0,10 €')]).toEqual(['Usado: 1, a 0,10 €', 'Usados: 4, a 0,10 €'])
  expect([he.lots.left(1, '1', '100'), he.lots.left(4, '4', '100')]).toEqual(['נותר 1 מתוך 100', 'נותרו 4 מתוך 100'])
  expect([ro.several.reported(1, '1'), ro.several.reported(2, '2')]).toEqual(['Raportat deja: 1.', 'Raportate deja: 2.'])
  expect(ro.evidence.limits('PDF', '20 MB', 20, '20')).toBe('PDF, până la 20 MB, cel mult 20 de fișiere.')
  expect(pl.evidence.limits('PDF', '20 MB', 3, '3')).toBe('PDF, do 20 MB, najwyżej 3 pliki.')
})
