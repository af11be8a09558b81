import { threeReasons } from '@/testing/fixtures'
import { expect, test } from 'vitest'
import { ruleName, segments, signed, strongest } from './scoring'

test('gains stack to the right of zero and losses to the left', () => {
  expect(segments(threeReasons)).toEqual([
    { rule: 'words', from: 0, width: 30 },
    { rule: 'meaning', from: 30, width: 20.5 },
    { rule: 'maturity', from: -6, width: 6 },
  ])
})

test('a large loss is a strong reason, a cut at the limit is none', () => {
  const components = [
    { rule: 'words', points: 4, reason: '' },
    { rule: 'maturity', points: -8, reason: '' },
    { rule: 'limit', points: -30, reason: '' },
    { rule: 'field', points: 6, reason: '' },
    { rule: 'region', points: 0, reason: '' },
  ]

  expect(strongest(components).map(({ rule }) => rule)).toEqual(['maturity', 'field'])
})

test('points carry their sign', () => {
  expect([25.3, -5, 0, 0.1 + 0.2].map(signed)).toEqual(['+25.3', '−5', '0', '+0.3'])
})

test('a rule that is not known yet is shown as another one', () => {
  expect(ruleName('weather')).toBe('other')
})
