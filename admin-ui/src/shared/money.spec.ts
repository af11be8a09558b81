import { wan } from '@/testing/fixtures'
import { expect, test } from 'vitest'
import { formatMoney } from './money'

test.each([
  ['one amount', { minFen: 80 * wan, maxFen: 80 * wan }, '80万元', '800,000 元'],
  ['a range', { minFen: 50 * wan, maxFen: 120 * wan }, '50–120万元', '500,000–1,200,000 元'],
  ['a part of 万', { minFen: 123_450_000, maxFen: 123_450_000 }, '123.45万元', '1,234,500 元'],
  ['only a lower end', { minFen: 200 * wan }, '200万元起', '2,000,000 元起'],
  ['only an upper end', { maxFen: 30 * wan }, '30万元以内', '300,000 元以内'],
  ['less than one 万', { minFen: 500_000, maxFen: 500_000 }, '5,000元', '5,000 元'],
  [
    'different units',
    { minFen: 300 * wan, maxFen: 12_000 * wan },
    '300万–1.2亿元',
    '3,000,000–120,000,000 元',
  ],
])('writes %s', (_, range, text, exact) => {
  expect(formatMoney({ ...range, negotiable: false }, 'zh')).toEqual({ text, exact })
})

test.each([
  ['12.35万元', 12_345_678, true],
  ['12.35万元', 12_350_000, undefined],
  ['1.23亿元', 12_345_678_900, true],
  ['9,999.99元', 999_999, undefined],
])('knows whether %s is all of it', (text, fen, isRounded) => {
  const money = formatMoney({ minFen: fen, maxFen: fen, negotiable: false }, 'zh')
  expect(money).toMatchObject({ text })
  expect(money?.isRounded).toBe(isRounded)
})

test('says when the price is open', () => {
  expect(formatMoney({ negotiable: true }, 'zh')).toEqual({ text: '面议' })
  expect(formatMoney({ minFen: 50 * wan, negotiable: true }, 'zh')?.text).toBe('50万元起（可面议）')
})

test('has nothing to say when nothing was given', () => {
  expect(formatMoney(undefined, 'zh')).toBeUndefined()
  expect(formatMoney({ negotiable: false }, 'zh')).toBeUndefined()
})

test('writes whole amounts in English', () => {
  expect(formatMoney({ minFen: 50 * wan, maxFen: 120 * wan, negotiable: false }, 'en')?.text).toBe(
    'CNY 500,000–1,200,000',
  )
})
