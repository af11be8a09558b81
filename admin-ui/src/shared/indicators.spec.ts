import { expect, test } from 'vitest'
import {
  anEmptyIndicator,
  fromIndicator,
  indicatorText,
  toIndicator,
  type TypedIndicator,
} from './indicators'

function typed(changes: Partial<TypedIndicator>) {
  return toIndicator({ ...anEmptyIndicator(), ...changes })
}

test('an indicator is read as it was typed', () => {
  const indicator = { name: '误差', operator: 'LE', value: 0.5, unit: '%', importance: 'MUST' } as const

  expect(toIndicator(fromIndicator(indicator))).toEqual({ indicator })
  expect(indicatorText(indicator)).toBe('误差 ≤ 0.5 %')
})

test('a range has two ends in their order', () => {
  const range = { name: '温度', operator: 'RANGE', value: '-20' } as const

  expect(typed({ ...range, upper: '60', unit: '℃' }).indicator).toEqual({
    name: '温度',
    operator: 'RANGE',
    value: -20,
    upper: 60,
    unit: '℃',
  })
  expect(typed({ ...range, upper: '' }).mistake).toEqual(['upper', 'valueWanted'])
  expect(typed({ ...range, upper: '-30' }).mistake).toEqual(['upper', 'reversed'])
})

test('without an operator it is a statement in words', () => {
  expect(typed({ name: '可离线运行', value: '3' })).toEqual({ indicator: { name: '可离线运行' } })
})

test('what is incomplete says which part', () => {
  expect(typed({ value: '5' }).mistake).toEqual(['name', 'nameWanted'])
  expect(typed({ name: '误差', operator: 'LE' }).mistake).toEqual(['value', 'valueWanted'])
  expect(typed({ name: '误差', operator: 'LE', value: '五' }).mistake).toEqual(['value', 'notANumber'])
})

test('an empty row is none', () => {
  expect(typed({})).toEqual({})
})
