import { api, bodyOf, ifMatch, versioned, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'

export type ReviewItem = Schemas['ReviewItem']
type ReviewPage = Schemas['PageReviewItem']
type Query = NonNullable<paths['/api/reviews']['get']['parameters']['query']>

/** Which reviews are asked for, as the URL says it. */
export type ReviewSearch = Record<string, string | number | undefined>

const listKey = ['reviews', 'list']

function load(search: ReviewSearch, signal?: AbortSignal) {
  return bodyOf(api.GET('/api/reviews', { params: { query: search as Query }, signal }))
}

/** What waits; a sample stays the one that was drawn until another one is asked for. */
export function useReviews(search: () => ReviewSearch) {
  return useQuery({
    queryKey: [...listKey, computed(search)],
    queryFn: ({ signal }) => load(search(), signal),
    placeholderData: keepPreviousData,
    staleTime: () => (search().sample ? Infinity : 0),
  })
}

export function useWaitingReviews(enabled: () => boolean = () => true) {
  const { data, error, refetch } = useQuery({
    queryKey: ['reviews', 'waiting'],
    queryFn: ({ signal }) => load({ size: 1 }, signal),
    enabled,
  })
  return { waiting: computed(() => data.value?.total), data, error, refetch }
}

export function useReview(id: () => string) {
  return useQuery({
    queryKey: ['reviews', 'one', computed(id)],
    queryFn: () => versioned(api.GET('/api/reviews/{id}', { params: { path: { id: id() } } })),
    staleTime: 0,
    gcTime: 0, // whoever comes back wants to decide about what is there now
  })
}

/** Everything that fits, oldest first, as far as one batch reaches. */
export async function loadAll(search: ReviewSearch, limit: number): Promise<ReviewItem[]> {
  const size = 100
  const found: ReviewItem[] = []
  for (let page = 0; found.length < limit; page++) {
    const { items, total } = await load({ ...search, page, size })
    found.push(...items)
    if (items.length === 0 || found.length >= total) break
  }
  return found.slice(0, limit)
}

export function decide(id: string, etag: string, body: Schemas['ReviewDecisionRequest']) {
  return bodyOf(api.POST('/api/reviews/{id}', { params: { path: { id }, header: ifMatch(etag) }, body }))
}

export function decideMany(body: Schemas['ReviewBatchRequest']) {
  return bodyOf(api.POST('/api/reviews/batch', { body }))
}

/** Takes what has been decided out of every list at once; what else changed is read when it is next looked at. */
export function useForgetReviews() {
  const queries = useQueryClient()
  return async (ids: string[]) => {
    queries.setQueriesData<ReviewPage>({ queryKey: listKey }, (page) => {
      if (!page) return page
      const items = page.items.filter(({ id }) => !ids.includes(id))
      return { ...page, items, total: page.total - (page.items.length - items.length) }
    })
    await queries.invalidateQueries({
      queryKey: ['reviews'],
      predicate: ({ queryKey }) => queryKey[1] !== 'one' && !isSample(queryKey[2]),
    })
  }
}

function isSample(search: unknown) {
  return typeof search === 'object' && search !== null && 'sample' in search && Boolean(search.sample)
}
