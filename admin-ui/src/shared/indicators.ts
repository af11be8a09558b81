import type { Indicator } from '@/api/client'

const signs = { GE: '≥', LE: '≤', EQ: '=' } as const

/** 剩余容量误差 ≤ 5 %; an indicator without an operator is a statement in words. */
export function indicatorText({ name, operator, value, upper, unit }: Indicator): string {
  if (!operator) return [name, unit].filter(Boolean).join(' ')
  const amount = operator === 'RANGE' ? `${value ?? ''}–${upper ?? ''}` : `${signs[operator]} ${value ?? ''}`
  return [name, amount, unit].filter(Boolean).join(' ')
}
