import { api, bodyOf } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type {
  Answers,
  Breakdown,
  CohortSearch,
  ContractFigureSearch,
  CountedContracts,
  Coverage,
  Flow,
  Funnel,
  FunnelStepName,
  Grouping,
  Page,
  Reasons,
  Stale,
  StaleKind,
  StatedListing,
} from './figures'
import type { ListingKind } from '@/api/client'

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const untyped = api as any

function figures<Answer>(path: string, search: () => object, enabled: () => boolean = () => true) {
  return useQuery<Answer>({
    queryKey: ['statistics', path, computed(search)],
    queryFn: ({ signal }) =>
      bodyOf(untyped.GET(`/api/statistics/${path}`, { params: { query: search() }, signal })),
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export const useFlow = (search: () => ContractFigureSearch) => figures<Flow>('flow', search)

export const useBreakdown = (search: () => ContractFigureSearch & { by: Grouping }) =>
  figures<Breakdown>('breakdown', search)

export const useCountedContracts = (
  search: () => ContractFigureSearch & { page: number },
  enabled: () => boolean,
) => figures<CountedContracts>('contracts', search, enabled)

export const useFunnel = (search: () => CohortSearch) => figures<Funnel>('funnel', search)

export const useFunnelListings = (
  search: () => CohortSearch & { step: FunnelStepName; reached: boolean; page: number },
) => figures<Page<StatedListing>>('funnel/listings', search)

export const useCoverage = (search: () => CohortSearch) => figures<Coverage>('coverage', search)

export const useAnswers = (search: () => CohortSearch) => figures<Answers>('answers', search)

export const useReasons = (search: () => CohortSearch) => figures<Reasons>('reasons', search)

export const useStale = (search: () => CohortSearch) => figures<Stale>('stale', search)

export const useStaleListings = (
  search: () => CohortSearch & { what: StaleKind; kind: ListingKind; page: number },
) => figures<Page<StatedListing>>('stale/listings', search)
