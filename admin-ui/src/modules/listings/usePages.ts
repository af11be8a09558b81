import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { given, type ListingFilters } from './useListingFilters'

interface Page<Item> {
  items: Item[]
  total: number
  totalExact: boolean
  nextCursor?: string
}

type PageRequest = Partial<ListingFilters> & { size: number; cursor?: string }

export const pageSize = 20

export type Pages<Item> = ReturnType<typeof usePages<Item>>

/** A list that grows page by page; every set of filters has its own, so a late answer cannot overwrite a newer one. */
export function usePages<Item>(
  name: string,
  filters: Ref<ListingFilters>,
  load: (query: PageRequest, signal: AbortSignal) => Promise<Page<Item>>,
) {
  const query = useInfiniteQuery({
    queryKey: [name, 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      load({ ...given(filters.value), size: pageSize, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<Item>) => last.nextCursor ?? undefined,
  })
  const pages = computed<Page<Item>[]>(() => query.data.value?.pages ?? [])
  const items = computed(() => pages.value.flatMap((page) => page.items))

  return {
    items,
    total: computed(() => pages.value[0]?.total ?? 0),
    totalExact: computed(() => pages.value[0]?.totalExact ?? true),
    stillToCome: computed(() =>
      Math.min(pageSize, Math.max(1, (pages.value[0]?.total ?? 0) - items.value.length)),
    ),
    isPending: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => query.fetchNextPage(),
    retry: () => (query.isFetchNextPageError.value ? query.fetchNextPage() : query.refetch()),
  }
}
