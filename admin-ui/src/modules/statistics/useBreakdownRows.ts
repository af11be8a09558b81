import { computed } from 'vue'
import type { LocationQueryRaw } from 'vue-router'
import type { Breakdown, BreakdownRow, Grouping } from './figures'
import { periodOf, within } from './periods'
import { useFigureFilters } from './useFigureFilters'
import { amountOf, useFigureWords } from './useFigureWords'

/** The rows of a breakdown: their names, how long their bars are, and the contracts behind them. */
export function useBreakdownRows(breakdown: () => Breakdown) {
  const { filters, value, contractsBehind } = useFigureFilters()
  const { rowLabel } = useFigureWords()
  const largest = computed(() =>
    Math.max(1, ...breakdown().rows.map(({ current }) => (current ? amountOf(current, value.value) : 0))),
  )

  function behind({ key }: BreakdownRow) {
    const { basis, by } = breakdown()
    const changes = changesOf(by, key)
    return changes && contractsBehind(basis, changes)
  }

  /** The contracts that a month, a quarter or a year had a year earlier. */
  function behindPrevious({ key }: BreakdownRow) {
    const { basis } = breakdown()
    const yearEarlier = key.replace(/^\d{4}/, (year) => String(Number(year) - 1))
    const whole = { from: basis.previousFrom, to: basis.previousTo }
    return contractsBehind(basis, { ...within(periodOf(yearEarlier), whole) })
  }

  function changesOf(by: Grouping, key: string): LocationQueryRaw | undefined {
    switch (by) {
      case 'KIND':
        return { kind: key }
      case 'FIELD':
        return { field: key }
      case 'PLAN_SOURCE':
        return { plan: key }
      case 'SELLER_PARK':
        return onOneSide('park', key, 'SELLER')
      case 'BUYER_PARK':
        return onOneSide('park', key, 'BUYER')
      case 'SELLER':
        return onOneSide('organization', key, 'SELLER')
      case 'BUYER':
        return onOneSide('organization', key, 'BUYER')
      default:
        return { ...within(periodOf(key), breakdown().basis) }
    }
  }

  /** Two conditions for one side have no address: a list that holds more than its row is not offered. */
  function onOneSide(name: 'park' | 'organization', key: string, side: string) {
    const { park, organization, side: chosen } = filters.value
    const named = [park, organization].filter(Boolean)
    const isSame = named.length === 1 && filters.value[name] === key && (!chosen || chosen === side)
    return named.length === 0 || isSame ? { [name]: key, side } : undefined
  }

  return {
    label: (row: BreakdownRow) => rowLabel(breakdown().by, row),
    width: ({ current }: BreakdownRow) =>
      `${current ? Math.max(0, (100 * amountOf(current, value.value)) / largest.value) : 0}%`,
    behind,
    behindPrevious,
  }
}
