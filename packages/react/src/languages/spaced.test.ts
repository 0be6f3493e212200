import { expect, it } from 'vitest'
import { spaced } from './spaced.ts'

it('parts Chinese from Latin letters, digits and amounts', () => {
  expect(spaced`由${'PayPal'}入账`).toBe('由 PayPal 入账')
  expect(spaced`退还${'€12.40'}给你`).toBe('退还 €12.40 给你')
  expect(spaced`共${'20%'}折扣`).toBe('共 20% 折扣')
})

it('puts no space between Chinese and Chinese, nor at marks and ends', () => {
  expect(spaced`由${'你的银行'}入账`).toBe('由你的银行入账')
  expect(spaced`${'4 积分'}已退还。`).toBe('4 积分已退还。')
  expect(spaced`余额：${'12'}。`).toBe('余额：12。')
  expect(spaced`${'A'}${''}`).toBe('A')
})

it('touches nothing inside of what is put in', () => {
  expect(spaced`截止${'5月12日周二 14:02'}`).toBe('截止 5月12日周二 14:02')
})
