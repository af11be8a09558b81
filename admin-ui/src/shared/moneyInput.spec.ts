import { expect, test } from 'vitest'
import { fromAmount, fromFen, fromRange, inUnit, toFen, toRange, type TypedRange } from './moneyInput'

function aRange(changes: Partial<TypedRange>): TypedRange {
  return { min: '', max: '', unit: 'WAN', negotiable: false, ...changes }
}

test.each([
  ['80', 'WAN', 80_000_000],
  ['0.29', 'YUAN', 29],
  ['1.005', 'WAN', 1_005_000],
  ['1,200.50', 'YUAN', 120_050],
  ['', 'WAN', undefined],
  ['八十', 'WAN', 'notANumber'],
  ['-3', 'WAN', 'notANumber'],
  ['1e3', 'WAN', 'notANumber'],
  ['0.005', 'YUAN', 'tooManyDecimals'],
  ['99999999999', 'WAN', 'tooMuch'],
] as const)('reads %s in %s', (amount, unit, fen) => {
  expect(toFen({ amount, unit })).toBe(fen)
})

test.each([
  [80_000_000, 'WAN', '80'],
  [1_234_567, 'WAN', '1.234567'],
  [29, 'YUAN', '0.29'],
  [100, 'YUAN', '1'],
  [0, 'YUAN', '0'],
] as const)('writes %s fen in %s', (fen, unit, text) => {
  expect(fromFen(fen, unit)).toBe(text)
})

test('an end may be open, and nothing at all is no range', () => {
  expect(toRange(aRange({ min: '50' }))).toEqual({ range: { minFen: 50_000_000, negotiable: false } })
  expect(toRange(aRange({ negotiable: true }))).toEqual({ range: { negotiable: true } })
  expect(toRange(aRange({}))).toEqual({})
})

test('the ends must not be turned around', () => {
  expect(toRange(aRange({ min: '120', max: '50' }))).toEqual({ mistake: 'reversed' })
})

test('what was read is written the same again, small amounts in 元', () => {
  expect(fromRange({ minFen: 50_000_000, maxFen: 120_500_000, negotiable: true })).toEqual({
    min: '50',
    max: '120.5',
    unit: 'WAN',
    negotiable: true,
  })
  expect(fromAmount(999_900)).toEqual({ amount: '9999', unit: 'YUAN' })
})

test('another unit keeps the amount', () => {
  expect(inUnit({ amount: '1.5', unit: 'WAN' }, 'YUAN')).toBe('15000')
  expect(inUnit({ amount: '15000', unit: 'YUAN' }, 'WAN')).toBe('1.5')
  expect(inUnit({ amount: '一百', unit: 'YUAN' }, 'WAN')).toBe('一百')
})
