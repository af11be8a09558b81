import { api, bodyOf, type ListingKind } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type {
  Answers,
  CohortSearch,
  ContractFigureSearch,
  Coverage,
  Funnel,
  FunnelStepName,
  Grouping,
  Page,
  Reasons,
  Stale,
  StaleKind,
  StatedListing,
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

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const untyped = api as any

function cohorts<Answer>(path: string, search: () => object) {
  return figures(path, search, (query, signal) =>
    bodyOf<Answer>(untyped.GET(`/api/statistics/${path}`, { params: { query }, signal })),
  )
}

export const useFunnel = (search: () => CohortSearch) => cohorts<Funnel>('funnel', search)

export const useFunnelListings = (
  search: () => CohortSearch & { step: FunnelStepName; reached: boolean; page: number },
) => cohorts<Page<StatedListing>>('funnel/listings', search)

export const useCoverage = (search: () => CohortSearch) => cohorts<Coverage>('coverage', search)

export const useAnswers = (search: () => CohortSearch) => cohorts<Answers>('answers', search)

export const useReasons = (search: () => CohortSearch) => cohorts<Reasons>('reasons', search)

export const useStale = (search: () => CohortSearch) => cohorts<Stale>('stale', search)

export const useStaleListings = (
  search: () => CohortSearch & { what: StaleKind; kind: ListingKind; page: number },
) => cohorts<Page<StatedListing>>('stale/listings', search)
