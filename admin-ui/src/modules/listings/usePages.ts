import type { Schemas } from '@/api/client'
import { Problem } from '@/api/problem'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { given, type ListingFilters } from './useListingFilters'

interface Page<Item> {
  items: Item[]
  total: number
  totalExact: boolean
  nextCursor?: string
  facets: Schemas['Facet'][]
  highlights: Schemas['Highlight'][]
}

export type PageRequest = Partial<ListingFilters> & { size: number; cursor?: string }

export const pageSize = 20

export type Pages<Item extends { id: string }> = ReturnType<typeof usePages<Item>>

/** A list that grows page by page; every set of filters has its own, so a late answer cannot overwrite a newer one. */
export function usePages<Item extends { id: string }>(
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
    placeholderData: keepPreviousData,
  })
  const pages = computed<Page<Item>[]>(() => query.data.value?.pages ?? [])
  const first = computed(() => pages.value[0])
  const items = computed(() => [
    // what moved to a later place between two pages comes twice
    ...new Map(pages.value.flatMap((page) => page.items.map((item) => [item.id, item]))).values(),
  ])

  /** A cursor that was refused will be refused again: then the list starts anew. */
  function retry() {
    const { value: error } = query.error
    const isRefused = error instanceof Problem && error.status === 400
    return query.isFetchNextPageError.value && !isRefused ? query.fetchNextPage() : query.refetch()
  }

  return {
    items,
    total: computed(() => first.value?.total ?? 0),
    totalExact: computed(() => first.value?.totalExact ?? true),
    facets: computed(() => first.value?.facets ?? []),
    highlights: computed(
      () => new Map(pages.value.flatMap((page) => page.highlights.map((one) => [one.id, one]))),
    ),
    stillToCome: computed(() =>
      first.value?.totalExact
        ? Math.min(pageSize, Math.max(1, first.value.total - items.value.length))
        : pageSize,
    ),
    isPending: query.isPending,
    /** Whether what is shown still belongs to the filters before. */
    isRefreshing: query.isPlaceholderData,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => query.fetchNextPage(),
    retry,
  }
}
