import type { ListingKind } from '@/api/client'
import { given, useRouteFilters } from '@/shared/useRouteFilters'
import { computed } from 'vue'
import type { CohortBasis, CohortSearch } from './figures'
import { useFigureAccess } from './useFigureFilters'

const names = ['listing', 'from', 'to', 'asOf', 'scope', 'park', 'field', 'organization'] as const
export type CohortFilters = Record<(typeof names)[number], string>

/** What the figures of listings are asked for, as the address says it. */
export function useCohortFilters() {
  const list = useRouteFilters(...names)
  const access = useFigureAccess(() => list.filters.value.scope)
  const listing = computed<ListingKind>(() =>
    list.filters.value.listing === 'ACHIEVEMENT' ? 'ACHIEVEMENT' : 'NEED',
  )
  const search = computed<CohortSearch>(() => ({
    ...(given(list.filters.value) as CohortSearch),
    listing: listing.value,
  }))

  return {
    ...list,
    ...access,
    listing,
    search,
    /** The listings behind a step of the funnel: those that reached it, or those that did not. */
    listingsBehind: ({ from, to, asOf }: CohortBasis, step: string, reached: boolean) =>
      access.opensLists.value
        ? {
            path: '/statistics/funnel/listings',
            query: {
              ...given(list.filters.value),
              listing: listing.value,
              from,
              to,
              asOf,
              step,
              reached: String(reached),
            },
          }
        : undefined,
    staleBehind: (what: string, kind: ListingKind) =>
      access.opensLists.value
        ? { path: '/statistics/stale/listings', query: { ...given(list.filters.value), what, kind } }
        : undefined,
  }
}
