import { api, bodyOf, type AchievementSummary } from '@/api/client'
import type { paths } from '@/api/generated/schema'
import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { ListingFilters } from './useListingFilters'
import { usePages } from './usePages'

type Query = paths['/api/achievements']['get']['parameters']['query']

export function useAchievements(filters: Ref<ListingFilters>) {
  return usePages<AchievementSummary>('achievements', filters, (query, signal) =>
    bodyOf(api.GET('/api/achievements', { params: { query: query as Query }, signal })),
  )
}

export function useNewestAchievements(size: number) {
  return useQuery({
    queryKey: ['achievements', 'newest', size],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/achievements', { params: { query: { size } }, signal })),
  })
}

export function useAchievement(id: () => string) {
  return useQuery({
    queryKey: ['achievements', 'one', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/achievements/{id}', { params: { path: { id: id() } }, signal })),
  })
}

export function useSimilarAchievements(id: () => string, enabled: () => boolean) {
  return useQuery({
    queryKey: ['achievements', 'similar', computed(id)],
    enabled,
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/achievements/{id}/similar', { params: { path: { id: id() } }, signal })),
  })
}
