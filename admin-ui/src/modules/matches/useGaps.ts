import { api, bodyOf } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

interface GapSearch {
  field?: string
  region?: string
  wantsBroker?: boolean
  page?: number
}

export function useNeedGaps(search: () => GapSearch) {
  return useQuery({
    queryKey: ['gaps', 'needs', computed(search)],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/gaps/needs', { params: { query: search() }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function useAchievementGaps(search: () => GapSearch) {
  return useQuery({
    queryKey: ['gaps', 'achievements', computed(search)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/gaps/achievements', { params: { query: search() }, signal })),
    placeholderData: keepPreviousData,
  })
}
