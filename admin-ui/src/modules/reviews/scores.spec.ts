import { expect, test } from 'vitest'
import { obstacle, totalOf } from './scores'

function scores(substance: string, clarity: string, cooperation: string, form: string) {
  return { substance, clarity, cooperation, form }
}

test.each([
  ['every criterion needs a score', scores('3', '', '3', '3'), { criterion: 'clarity', key: 'scoreMissing' }],
  [
    'a zero rules an approval out',
    scores('5', '5', '0', '5'),
    { criterion: 'cooperation', key: 'scoreZero' },
  ],
  ['nine points are too few', scores('3', '2', '2', '2'), { key: 'totalTooLow' }],
  ['ten points are enough', scores('3', '3', '2', '2'), undefined],
])('%s', (_, chosen, expected) => {
  expect(obstacle(chosen)).toEqual(expected)
})

test('what is still open counts nothing', () => {
  expect(totalOf(scores('4', '', '2', ''))).toBe(6)
})
