import { api, bodyOf, done, ifMatch, type ListingKind, type ListingStatus, type Schemas } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export interface ListingSearch {
  kind?: ListingKind
  status?: string
  /** How an edit beside the published version stands. */
  pendingStatus?: string
  /** Only what leaves the market before this day. */
  expiresBefore?: string
  q?: string
  page?: number
  size?: number
}

/** What the own organization has written, whatever state it is in. */
export function useListings(search: () => ListingSearch, enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['listings', computed(search)],
    queryFn: ({ signal }) => {
      const { status, pendingStatus, ...query } = search()
      return bodyOf(
        api.GET('/api/listings', {
          params: {
            query: {
              ...query,
              status: status as ListingStatus | undefined,
              pendingStatus: pendingStatus as Schemas['PendingStatus'] | undefined,
            },
          },
          signal,
        }),
      )
    },
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
  })
}

export function useHistory(id: () => string) {
  return useQuery({
    queryKey: ['history', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/listings/{id}/history', { params: { path: { id: id() } }, signal })),
    staleTime: 0,
  })
}

export function useSubmissionCheck(id: () => string) {
  return useQuery({
    queryKey: ['submission-check', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/listings/{id}/submission-check', { params: { path: { id: id() } }, signal })),
    staleTime: 0,
    gcTime: 0,
  })
}

function at(id: string, etag: string) {
  return { params: { path: { id }, header: ifMatch(etag) } }
}

export function submitListing(id: string, etag: string, declaredUnclassified: boolean) {
  return bodyOf(
    api.POST('/api/listings/{id}/submission', { ...at(id, etag), body: { declaredUnclassified } }),
  )
}

export function withdrawListing(id: string, etag: string, reason?: string) {
  return bodyOf(
    api.POST('/api/listings/{id}/withdrawal', { ...at(id, etag), body: reason ? { reason } : {} }),
  )
}

export function confirmListing(id: string, etag: string) {
  return bodyOf(api.POST('/api/listings/{id}/confirmation', at(id, etag)))
}

export function renewListing(id: string, etag: string) {
  return bodyOf(api.POST('/api/listings/{id}/renewal', at(id, etag)))
}

export function fulfilListing(id: string, etag: string) {
  return bodyOf(api.POST('/api/listings/{id}/fulfilment', at(id, etag)))
}

export function discardEdit(id: string, etag: string) {
  return bodyOf(api.DELETE('/api/listings/{id}/pending', at(id, etag)))
}

export function copyListing(id: string) {
  return bodyOf(api.POST('/api/listings/{id}/copies', { params: { path: { id } } }))
}

export function deleteListing(id: string) {
  return done(api.DELETE('/api/listings/{id}', { params: { path: { id } } }))
}
