import { api, bodyOf } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'

export function useStatus() {
  const { data: status } = useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/status', { signal })),
    staleTime: 60_000,
  })
  return { status }
}
