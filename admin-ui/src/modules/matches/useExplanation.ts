import { api, bodyOf, type Schemas } from '@/api/client'
import { language } from '@/shared/language'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { PairIds } from './useMarks'

export type Explanation = Schemas['MatchExplanation']

/** The language is part of the key because the server words the reasons. */
export function useExplanation(pair: () => PairIds) {
  return useQuery({
    queryKey: ['explanation', computed(pair), language],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/needs/{id}/matches/{achievementId}/explanation', {
          params: { path: { id: pair().need, achievementId: pair().achievement } },
          signal,
        }),
      ),
    staleTime: 0,
  })
}
