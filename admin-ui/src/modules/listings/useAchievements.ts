import { api, bodyOf, type AchievementSummary } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import type { ListingFilters } from './useListingFilters'
import { usePages } from './usePages'

export function useAchievements(filters: Ref<ListingFilters>) {
  return usePages<AchievementSummary>('achievements', filters, (query, signal) =>
    bodyOf(api.GET('/api/achievements', { params: { query }, signal })),
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
