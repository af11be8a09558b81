import { api, bodyOf, type Schemas } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

const whileRunning = 2_000
const usually = 10_000

/** The runs through the market, read again and again while somebody looks at them. */
export function useMatchRuns(search: () => { page?: number }) {
  return useQuery({
    queryKey: ['match-runs', computed(search)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/operations/match-runs', { params: { query: search() }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? whileRunning : usually),
  })
}

/** The last run, for a look at how things are. */
export function useLatestRun() {
  return useQuery({
    queryKey: ['match-runs', 'latest'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/operations/match-runs', { params: { query: { size: 1 } }, signal })),
    staleTime: 0,
  })
}

function isUnderWay(page?: Schemas['RunPage']) {
  return page?.items.some(({ state }) => state === 'RUNNING' || state === 'WAITING') ?? false
}
