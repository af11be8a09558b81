import { api, bodyOf, type ListingKind, type Schemas } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type NewMatch = Schemas['NewMatch']

/** Strong matches of the last weeks of one's own listings, those nobody has looked at first. */
export function useNewMatches(kind: ListingKind, size: () => number) {
  return useQuery({
    queryKey: ['matches', 'new', kind, computed(size)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/new-matches', { params: { query: { kind, size: size() } }, signal })),
    placeholderData: (before) => before,
    staleTime: 0,
  })
}
