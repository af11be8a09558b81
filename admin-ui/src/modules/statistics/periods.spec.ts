import { expect, test } from 'vitest'
import { endOf, groupingFor, inWords, nameOf, periodOf, usualPeriods, within } from './periods'

test.each([
  ['lastTwelveMonths', '2026-11-29', '2025-11-01', '2026-10-31'],
  ['lastTwelveMonths', '2026-01-15', '2025-01-01', '2025-12-31'],
  ['thisQuarter', '2026-11-29', '2026-10-01', '2026-11-29'],
  ['lastQuarter', '2026-02-10', '2025-10-01', '2025-12-31'],
  ['thisYear', '2026-11-29', '2026-01-01', '2026-11-29'],
  ['lastYear', '2026-11-29', '2025-01-01', '2025-12-31'],
  ['lastThreeYears', '2026-11-29', '2024-01-01', '2026-11-29'],
] as const)('%s on %s', (name, day, from, to) => {
  expect(usualPeriods(day)[name]).toEqual({ from, to })
  expect(nameOf({ from, to }, day)).toBe(name)
})

test('a period of its own has no name', () => {
  expect(nameOf({ from: '2026-02-03', to: '2026-02-05' }, '2026-11-29')).toBeUndefined()
})

test.each([
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-Q4', '2025-10-01', '2025-12-31'],
  ['2023', '2023-01-01', '2023-12-31'],
])('the days of %s', (key, from, to) => {
  expect(periodOf(key)).toEqual({ from, to })
})

test('a month at the edge is counted within the whole only', () => {
  const whole = { from: '2026-01-15', to: '2026-11-20' }

  expect(within(periodOf('2026-01'), whole)).toEqual({ from: '2026-01-15', to: '2026-01-31' })
  expect(within(periodOf('2026-11'), whole)).toEqual({ from: '2026-11-01', to: '2026-11-20' })
})

test('whole months are written without days', () => {
  expect(inWords({ from: '2025-12-01', to: '2026-02-28' })).toEqual({ from: '2025-12', to: '2026-02' })
  expect(inWords({ from: '2025-12-01', to: '2026-02-27' })).toEqual({ from: '2025-12-01', to: '2026-02-27' })
})

test('long periods are drawn by quarter, very long ones by year', () => {
  expect(groupingFor({ from: '2024-01-01', to: '2026-11-29' })).toBe('MONTH')
  expect(groupingFor({ from: '2021-01-01', to: '2026-11-29' })).toBe('QUARTER')
  expect(groupingFor({ from: '2000-01-01', to: '2026-11-29' })).toBe('YEAR')
})

test('a day ends where the marketplace is', () => {
  expect(endOf('2026-03-31')).toBe('2026-03-31T15:59:59.000Z')
})
