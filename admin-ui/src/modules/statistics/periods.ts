import { today } from '@/shared/instants'

/** Days in ISO form, both inclusive. */
export interface Period {
  from: string
  to: string
}

export const periodNames = [
  'lastTwelveMonths',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
  'lastThreeYears',
] as const
export type PeriodName = (typeof periodNames)[number]

/** The periods one usually asks for, as they lie on a day; what still runs ends with that day. */
export function usualPeriods(day = today()): Record<PeriodName, Period> {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const quarter = 3 * Math.floor((month - 1) / 3) + 1
  return {
    lastTwelveMonths: { from: firstOf(year - 1, month), to: lastBefore(year, month) },
    thisQuarter: { from: firstOf(year, quarter), to: day },
    lastQuarter: { from: firstOf(year, quarter - 3), to: lastBefore(year, quarter) },
    thisYear: { from: firstOf(year, 1), to: day },
    lastYear: { from: firstOf(year - 1, 1), to: lastBefore(year, 1) },
    lastThreeYears: { from: firstOf(year - 2, 1), to: day },
  }
}

export function nameOf({ from, to }: Period, day = today()): PeriodName | undefined {
  const usual = usualPeriods(day)
  return periodNames.find((name) => usual[name].from === from && usual[name].to === to)
}

/** The days of `2026-03`, `2026-Q1` or `2026`. */
export function periodOf(key: string): Period {
  const [year = '', part = ''] = key.split('-')
  if (part.startsWith('Q')) {
    const first = 3 * Number(part.slice(1)) - 2
    return spanning(Number(year), first, 3)
  }
  return part ? spanning(Number(year), Number(part), 1) : spanning(Number(year), 1, 12)
}

/** What two periods have in common: a month at the edge of a figure is counted from or to there only. */
export function within(part: Period, whole: Period): Period {
  return {
    from: part.from > whole.from ? part.from : whole.from,
    to: part.to < whole.to ? part.to : whole.to,
  }
}

/** 2025-12 – 2026-11 for whole months, otherwise with days. */
export function inWords({ from, to }: Period): { from: string; to: string } {
  const isWhole = from.endsWith('-01') && isLastOfMonth(to)
  return isWhole ? { from: from.slice(0, 7), to: to.slice(0, 7) } : { from, to }
}

/** As fine as a chart can be read. */
export function groupingFor({ from, to }: Period): 'MONTH' | 'QUARTER' | 'YEAR' {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  if (years <= 2) return 'MONTH'
  return years <= 8 ? 'QUARTER' : 'YEAR'
}

/** The end of a day in the time of the marketplace. */
export function endOf(day: string): string {
  return new Date(`${day}T23:59:59+08:00`).toISOString()
}

function spanning(year: number, month: number, months: number): Period {
  return { from: firstOf(year, month), to: lastBefore(year, month + months) }
}

function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10)
}

function lastBefore(year: number, month: number): string {
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10)
}

function isLastOfMonth(day: string): boolean {
  return lastBefore(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1) === day
}
