import type { ReportAnswer } from '@makegood/contract'
import { expect, it } from 'vitest'
import { createFormat } from '../format/format.ts'
import { arabic } from '../languages/ar/language.ts'
import { reportEnglish } from '../languages/en/flow.ts'
import { answerText } from './answer-text.ts'

const answer = { balance: 96, refund: { reference: 'MG-2026-1042' } } as ReportAnswer

it('says the balance and the reference', () => {
  const texts = { messages: reportEnglish, format: createFormat({ locale: 'en-GB', timeZone: 'UTC' }) }
  expect(answerText(answer, texts)).toBe('Balance 96 · ref. MG-2026-1042')
  expect(answerText({ ...answer, refund: null }, texts)).toBe('Balance 96')
})

it('keeps a reference together where lines run from right to left', async () => {
  const texts = { messages: await arabic.load(), format: createFormat({ locale: 'ar', timeZone: 'UTC' }) }
  expect(answerText(answer, texts)).toMatch(/ · \u2068[^\u2069]*MG-2026-1042[^\u2068]*\u2069$/)
})
