import { api, bodyOf, type ListingKind } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type {
  AnswersSearch,
  CohortSearch,
  ContractFigureSearch,
  CoverageSearch,
  DismissedSearch,
  ReasonsSearch,
  FunnelStepName,
  Grouping,
  StaleKind,
} from './figures'

function figures<Search, Answer>(
  name: string,
  search: () => Search,
  ask: (search: Search, signal: AbortSignal) => Promise<Answer>,
  enabled: () => boolean = () => true,
) {
  return useQuery({
    queryKey: ['statistics', name, computed(search)],
    queryFn: ({ signal }) => ask(search(), signal),
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export function useFlow(search: () => ContractFigureSearch) {
  return figures('flow', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/flow', { params: { query }, signal })),
  )
}

export function useBreakdown(search: () => ContractFigureSearch & { by: Grouping }) {
  return figures('breakdown', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/breakdown', { params: { query }, signal })),
  )
}

export function useCountedContracts(
  search: () => ContractFigureSearch & { page: number },
  enabled: () => boolean,
) {
  return figures(
    'contracts',
    search,
    (query, signal) => bodyOf(api.GET('/api/statistics/contracts', { params: { query }, signal })),
    enabled,
  )
}

export function useFunnel(search: () => CohortSearch) {
  return figures('funnel', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/funnel', { params: { query }, signal })),
  )
}

export function useFunnelListings(
  search: () => CohortSearch & { step: FunnelStepName; reached: boolean; page: number },
) {
  return figures('funnel-listings', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/funnel/listings', { params: { query }, signal })),
  )
}

export function useCoverage(search: () => CohortSearch) {
  return figures('coverage', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/coverage', { params: { query }, signal })),
  )
}

export function useAnswers(search: () => CohortSearch) {
  return figures('answers', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/answers', { params: { query }, signal })),
  )
}

export function useReasons(search: () => CohortSearch) {
  return figures('reasons', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/reasons', { params: { query }, signal })),
  )
}

export function useStale(search: () => CohortSearch) {
  return figures('stale', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/stale', { params: { query }, signal })),
  )
}

export function useStaleListings(
  search: () => CohortSearch & { what: StaleKind; kind: ListingKind; page: number },
) {
  return figures('stale-listings', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/stale/listings', { params: { query }, signal })),
  )
}

export function useCoverageListings(search: () => CoverageSearch) {
  return figures('coverage-listings', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/coverage/listings', { params: { query }, signal })),
  )
}

/** The interests behind answers, or behind a reason. */
export function useTalks(of: 'answers' | 'reasons', search: () => AnswersSearch & ReasonsSearch) {
  return figures(`${of}-interests`, search, (query, signal) =>
    of === 'answers'
      ? bodyOf(api.GET('/api/statistics/answers/interests', { params: { query }, signal }))
      : bodyOf(api.GET('/api/statistics/reasons/interests', { params: { query }, signal })),
  )
}

export function useDismissed(search: () => DismissedSearch) {
  return figures('dismissed', search, (query, signal) =>
    bodyOf(api.GET('/api/statistics/reasons/matches', { params: { query }, signal })),
  )
}
