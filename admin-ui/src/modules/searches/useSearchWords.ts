import type { ListingKind } from '@/api/client'
import { useFacetLabels } from '@/modules/listings/useFacetLabels'
import {
  facetsOf,
  filtersIn,
  type ListingFilters,
  type ListingSearch,
} from '@/modules/listings/useListingFilters'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { toAddress, type SavedSearch } from './useSearches'

/** The longest name the server takes. */
export const longestName = 60

/** What a search asks for in words, one by one. */
export function useSearchWords(kind: ListingKind, filters: () => ListingFilters) {
  const { t } = useI18n()
  const search = { filters: computed(filters) } as ListingSearch
  const label = useFacetLabels(search, () => [])

  function readiness({ trlFrom: from, trlTo: to }: ListingFilters): string[] {
    if (from && to) return [t('facet.trlRange', { from, to })]
    if (from) return [t('facet.trlAtLeast', { from })]
    return to ? [t('facet.trlAtMost', { to })] : []
  }

  return computed(() => [
    ...(filters().q ? [filters().q] : []),
    ...facetsOf[kind].flatMap((name) => filters()[name].map((value) => label(name, value))),
    ...readiness(filters()),
  ])
}

export function filtersOf(search: SavedSearch): ListingFilters {
  return filtersIn(search.kind, toAddress(search.query))
}
