import type { ScoreComponent } from '@/api/client'

const knownRules = [
  'words',
  'meaning',
  'field',
  'indicators',
  'maturity',
  'modes',
  'money',
  'region',
  'time',
  'responsiveness',
  'limit',
] as const
export type RuleName = (typeof knownRules)[number] | 'other'

/** The server may know rules this console has no word for yet. */
export function ruleName(rule: string): RuleName {
  return knownRules.find((known) => known === rule) ?? 'other'
}

export function ruleColor(rule: string): string {
  return `var(--tb-rule-${ruleName(rule)})`
}

/** 25.31 → +25.31, −5 with a real minus sign; all digits, so that the parts sum to the score. */
export function signed(points: number): string {
  const sign = points > 0 ? '+' : points < 0 ? '−' : ''
  return sign + Number(Math.abs(points).toFixed(2))
}

/** What moved the score most, either way; a cut at 0 or 100 is no reason. */
export function strongest(components: ScoreComponent[], count = 2): ScoreComponent[] {
  return components
    .filter(({ rule, points }) => points !== 0 && ruleName(rule) !== 'limit')
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .slice(0, count)
}

export interface Segment {
  rule: string
  from: number
  width: number
}

/** Gains stacked to the right of zero, losses to its left. */
export function segments(components: ScoreComponent[]): Segment[] {
  let gained = 0
  let lost = 0
  return components
    .filter(({ points }) => points !== 0)
    .map(({ rule, points }) => {
      const from = points > 0 ? gained : lost + points
      if (points > 0) gained += points
      else lost += points
      return { rule, from, width: Math.abs(points) }
    })
}

/** How good news it is what became of an indicator. */
export const outcomeTones = {
  REACHED: 'good',
  CLOSE: 'waiting',
  MISSED: 'bad',
  COMPARE: 'waiting',
  NOT_STATED: 'plain',
} as const
