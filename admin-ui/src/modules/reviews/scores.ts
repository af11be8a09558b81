import { criteria, type Criterion } from './vocabulary'

/** As chosen so far; an empty one is still open. */
export type ChosenScores = Record<Criterion, string>

export const noScores: ChosenScores = { substance: '', clarity: '', cooperation: '', form: '' }

const leastTotal = 10

export function totalOf(chosen: ChosenScores): number {
  return criteria.reduce((sum, name) => sum + Number(chosen[name]), 0)
}

export function scoresOf(chosen: ChosenScores): Record<Criterion, number> | undefined {
  if (criteria.some((name) => chosen[name] === '')) return undefined
  const { substance, clarity, cooperation, form } = chosen
  return {
    substance: Number(substance),
    clarity: Number(clarity),
    cooperation: Number(cooperation),
    form: Number(form),
  }
}

type Obstacle = { criterion: Criterion; key: 'scoreMissing' | 'scoreZero' } | { key: 'totalTooLow' }

/** What keeps these scores from being an approval: a criterion left open, a zero, or a total below ten. */
export function obstacle(chosen: ChosenScores): Obstacle | undefined {
  const open = criteria.find((name) => chosen[name] === '')
  if (open) return { criterion: open, key: 'scoreMissing' }
  const zero = criteria.find((name) => chosen[name] === '0')
  if (zero) return { criterion: zero, key: 'scoreZero' }
  return totalOf(chosen) < leastTotal ? { key: 'totalTooLow' } : undefined
}
