import { api, bodyOf, done, ifMatch, versioned, type ListingKind, type Schemas } from '@/api/client'
import { given, type ListingFilters } from '@/modules/listings/useListingFilters'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type SavedSearch = Schemas['SavedSearch']
export type SearchAlert = SavedSearch['alert']
type SavedQuery = SavedSearch['query']

export const listOf: Record<ListingKind, string> = { ACHIEVEMENT: 'achievements', NEED: 'needs' }

export function useSavedSearches() {
  return useQuery({
    queryKey: ['saved-searches', 'list'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/saved-searches', { signal })),
    staleTime: 0,
  })
}

export function useSavedSearch(id: () => string) {
  return useQuery({
    queryKey: ['saved-searches', 'one', computed(id)],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/saved-searches/{id}', { params: { path: { id: id() } }, signal })),
    staleTime: 0,
  })
}

export function saveSearch(search: Schemas['NewSearchRequest']) {
  return bodyOf(api.POST('/api/saved-searches', { body: search }))
}

export function changeSearch(id: string, etag: string, body: Schemas['SavedSearchRequest']) {
  return versioned(
    api.PUT('/api/saved-searches/{id}', { params: { path: { id }, header: ifMatch(etag) }, body }),
  )
}

export function deleteSearch(id: string) {
  return done(api.DELETE('/api/saved-searches/{id}', { params: { path: { id } } }))
}

export function markSeen(id: string) {
  return done(api.POST('/api/saved-searches/{id}/reading', { params: { path: { id } } }))
}

/** What the list shows, as the server keeps it. */
export function toQuery(filters: ListingFilters): SavedQuery {
  const { trlFrom, trlTo, ...others } = given(filters)
  return {
    ...others,
    ...(trlFrom && { trlFrom: Number(trlFrom) }),
    ...(trlTo && { trlTo: Number(trlTo) }),
  } as SavedQuery
}

/** What the server keeps, as the address of the list. */
export function toAddress(query: SavedQuery): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  )
}
