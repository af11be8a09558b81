import { api, bodyOf } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'

/** How many take part in the marketplace. */
export function useMemberFigures() {
  return useQuery({
    queryKey: ['member-figures'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/organizations/figures', { signal })),
  })
}
