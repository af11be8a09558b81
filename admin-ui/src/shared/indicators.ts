import type { Indicator } from '@/api/client'

export type Operator = NonNullable<Indicator['operator']>
export type Importance = NonNullable<Indicator['importance']>

export const operators: Operator[] = ['LE', 'GE', 'EQ', 'RANGE']
export const importances: Importance[] = ['MUST', 'NICE']

const signs = { GE: '≥', LE: '≤', EQ: '=' } as const

/** An indicator as it is typed; without an operator it is a statement in words. */
export interface TypedIndicator {
  name: string
  operator: Operator | ''
  value: string
  upper: string
  unit: string
  importance: Importance | ''
}

export type IndicatorMistake = 'nameWanted' | 'valueWanted' | 'notANumber' | 'reversed'
export type IndicatorPart = 'name' | 'value' | 'upper'

/** 剩余容量误差 ≤ 5 % */
export function indicatorText({ name, operator, value, upper, unit }: Indicator): string {
  if (!operator) return [name, unit].filter(Boolean).join(' ')
  const amount = operator === 'RANGE' ? `${value ?? ''}–${upper ?? ''}` : `${signs[operator]} ${value ?? ''}`
  return [name, amount, unit].filter(Boolean).join(' ')
}

export function anEmptyIndicator(): TypedIndicator {
  return { name: '', operator: '', value: '', upper: '', unit: '', importance: '' }
}

export function fromIndicator({ name, operator, value, upper, unit, importance }: Indicator): TypedIndicator {
  return {
    name,
    operator: operator ?? '',
    value: value === undefined ? '' : String(value),
    upper: upper === undefined ? '' : String(upper),
    unit: unit ?? '',
    importance: importance ?? '',
  }
}

/** Nothing for a row in which nothing was typed. */
export function toIndicator(typed: TypedIndicator): {
  indicator?: Indicator
  mistake?: [IndicatorPart, IndicatorMistake]
} {
  const { operator, importance } = typed
  const [name, unit] = [typed.name.trim(), typed.unit.trim()]
  const [value, upper] = [numberOf(typed.value), numberOf(typed.upper)]
  if (!name && !operator && !unit && !importance && !typed.value && !typed.upper) return {}
  if (!name) return { mistake: ['name', 'nameWanted'] }
  const rest = { ...(unit && { unit }), ...(importance && { importance }) }
  if (!operator) return { indicator: { name, ...rest } }
  if (typeof value !== 'number') return { mistake: ['value', value] }
  if (operator !== 'RANGE') return { indicator: { name, operator, value, ...rest } }
  if (typeof upper !== 'number') return { mistake: ['upper', upper] }
  if (value > upper) return { mistake: ['upper', 'reversed'] }
  return { indicator: { name, operator, value, upper, ...rest } }
}

function numberOf(text: string): number | IndicatorMistake {
  const trimmed = text.replaceAll(/[,，\s]/g, '')
  if (trimmed === '') return 'valueWanted'
  return /^[-+]?\d+(\.\d+)?(e[-+]?\d{1,2})?$/i.test(trimmed) ? Number(trimmed) : 'notANumber'
}
