import type { ListingKind } from '@/api/client'
import { given, useRouteFilters } from '@/shared/useRouteFilters'
import { useSession } from '@/shared/session/useSession'
import { computed } from 'vue'
import type { LocationQueryRaw } from 'vue-router'
import type { CohortBasis, CohortSearch } from './figures'
import { useFigureAccess } from './useFigureFilters'

const names = ['listing', 'from', 'to', 'asOf', 'scope', 'park', 'field', 'organization'] as const
export const kinds: ListingKind[] = ['NEED', 'ACHIEVEMENT']
export type TalkFigure = 'answers' | 'reasons' | 'dismissed'
export type CohortFilters = Record<(typeof names)[number], string>

/** What the figures of listings are asked for, as the address says it. */
export function useCohortFilters() {
  const list = useRouteFilters(...names)
  const { session } = useSession()
  const access = useFigureAccess(() => list.filters.value.scope)
  /** Universities ask for their achievements first, everybody else for needs. */
  const own = computed<ListingKind>(() =>
    session.value.roles.includes('UNIVERSITY') && !access.seesAll.value ? 'ACHIEVEMENT' : 'NEED',
  )
  const listing = computed(() => kinds.find((kind) => kind === list.filters.value.listing) ?? own.value)
  /** Of talks, of which listings have a match and of how far they came, parks are told sums only. */
  const opensEach = computed(
    () => access.opensLists.value && (access.seesAll.value || !session.value.roles.includes('PARK_ADMIN')),
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
      (step === 'PUBLISHED' ? access.opensLists.value : opensEach.value)
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
      (['NEVER_MATCHED', 'ORPHANED'].includes(what) ? opensEach.value : access.opensLists.value)
        ? { path: '/statistics/stale/listings', query: { ...given(list.filters.value), what, kind } }
        : undefined,
    /** Those on the market, or those of them that have a good match. */
    coverageBehind: (changes: LocationQueryRaw & { covered?: string }) =>
      (changes.covered ? opensEach.value : access.opensLists.value)
        ? {
            path: '/statistics/coverage/listings',
            query: { ...given(list.filters.value), listing: listing.value, ...changes },
          }
        : undefined,
    /** The interests, or the dismissed matches, behind answers and reasons. */
    talksBehind: (figure: TalkFigure, { from, to, asOf }: CohortBasis, changes: LocationQueryRaw) =>
      opensEach.value
        ? {
            path: `/statistics/${figure}`,
            query: { ...given(list.filters.value), from, to, asOf, ...changes },
          }
        : undefined,
  }
}
