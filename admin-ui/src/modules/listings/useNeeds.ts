import { api, bodyOf, type NeedSummary } from '@/api/client'
import type { paths } from '@/api/generated/schema'
import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { ListingFilters } from './useListingFilters'
import { usePages } from './usePages'

type Query = paths['/api/needs']['get']['parameters']['query']

export function useNeeds(filters: Ref<ListingFilters>) {
  return usePages<NeedSummary>('needs', filters, (query, signal) =>
    bodyOf(api.GET('/api/needs', { params: { query: query as Query }, signal })),
  )
}

export function useNewestNeeds(size: number) {
  return useQuery({
    queryKey: ['needs', 'newest', size],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/needs', { params: { query: { size } }, signal })),
  })
}

export function useNeed(id: () => string) {
  return useQuery({
    queryKey: ['needs', 'one', computed(id)],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/needs/{id}', { params: { path: { id: id() } }, signal })),
  })
}

export function useSimilarNeeds(id: () => string, enabled: () => boolean) {
  return useQuery({
    queryKey: ['needs', 'similar', computed(id)],
    enabled,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/needs/{id}/similar', { params: { path: { id: id() } }, signal })),
  })
}
