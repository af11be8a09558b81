import { useRouteFilters } from '@/shared/useRouteFilters'
import { computed } from 'vue'
import type { ReviewSearch } from './useReviews'

/** The part of the queue that the URL names; the pages of single reviews carry it along. */
export function useReviewSearch() {
  const list = useRouteFilters('q', 'kind', 'cause', 'field', 'owner', 'sample')
  const search = computed<ReviewSearch>(() => {
    const { sample } = list.filters.value
    return sample ? { ...list.query.value, page: 0, size: sample } : list.query.value
  })
  return { list, search }
}

export type ReviewListFilters = ReturnType<typeof useReviewSearch>['list']
