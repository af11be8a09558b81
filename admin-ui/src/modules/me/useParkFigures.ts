import type { CohortSearch, ContractFigureSearch } from '@/modules/statistics/figures'
import { useFigureWords } from '@/modules/statistics/useFigureWords'
import { useCoverage, useFlow, useFunnel } from '@/modules/statistics/useStatistics'
import { computed } from 'vue'

const needs: CohortSearch = { listing: 'NEED' }

/** What happened in one's parks in the last twelve months, as the pages of statistics count it. */
export function useParkFigures() {
  const { shareText, daysText, cohortText, nowText } = useFigureWords()
  const ofBase = (base: ContractFigureSearch['base']) => useFlow(() => ({ base }))
  const coverage = useCoverage(() => needs)
  const funnel = useFunnel(() => needs)
  const signed = ofBase('SIGNED')
  const registered = ofBase('REGISTERED')
  const all = [coverage, funnel, signed, registered]

  return {
    coverage: coverage.data,
    funnel: funnel.data,
    signed: signed.data,
    registered: registered.data,
    error: computed(() => all.map(({ error }) => error.value).find(Boolean) ?? null),
    isLoading: computed(() => all.some(({ data }) => !data.value)),
    reload: () => Promise.all(all.filter(({ error }) => error.value).map(({ refetch }) => refetch())),
    shareText,
    daysText,
    cohortText,
    nowText,
  }
}
