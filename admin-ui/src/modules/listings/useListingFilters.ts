import type { ListingKind } from '@/api/client'
import { computed, type ComputedRef } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

const facets = ['field', 'listField', 'stage', 'kind', 'region', 'park', 'mode', 'price', 'owner'] as const
const texts = ['q', 'trlFrom', 'trlTo', 'sort'] as const

/** What may be narrowed to several values at once. */
export type FacetName = (typeof facets)[number]
type TextName = (typeof texts)[number]

export type ListingFilters = Record<FacetName, string[]> & Record<TextName, string>

export const facetsOf: Record<ListingKind, FacetName[]> = {
  ACHIEVEMENT: facets.filter((name) => name !== 'kind'),
  NEED: facets.filter((name) => name !== 'stage'),
}

export type ListingSearch = ReturnType<typeof useListingFilters>

/** What the list shows lives in the URL, so that it can be bookmarked, sent and gone back to. */
export function useListingFilters(kind: ListingKind) {
  const route = useRoute()
  const router = useRouter()
  const filters: ComputedRef<ListingFilters> = computed(() => filtersIn(kind, route.query))

  function change(next: Partial<ListingFilters>) {
    return router.push({ query: given({ ...filters.value, ...next }) })
  }

  function without(name: FacetName, value: string) {
    return filters.value[name].filter((one) => one !== value)
  }

  return {
    kind,
    filters,
    isFiltered: computed(() => Object.keys(given({ ...filters.value, sort: '' })).length > 0),
    change,
    /** Chooses a value, instead of others if need be, or gives it up. */
    toggle: (name: FacetName, value: string, instead: string[] = []) =>
      change({
        [name]: filters.value[name].includes(value)
          ? without(name, value)
          : [...filters.value[name].filter((one) => !instead.includes(one)), value],
      }),
    remove: (name: FacetName, value: string) => change({ [name]: without(name, value) }),
    clear: () => router.push({ query: given({ ...none, sort: filters.value.sort }) }),
  }
}

const none = {
  ...Object.fromEntries(texts.map((name) => [name, ''])),
  ...Object.fromEntries(facets.map((name) => [name, [] as string[]])),
} as ListingFilters

/** The filters that an address states. */
export function filtersIn(kind: ListingKind, query: LocationQueryRaw): ListingFilters {
  return {
    ...none,
    ...Object.fromEntries(texts.map((name) => [name, allOf(query[name])[0] ?? ''])),
    ...Object.fromEntries(facetsOf[kind].map((name) => [name, allOf(query[name])])),
  }
}

/** Only the filters that are set, for the URL and for the request. */
export function given(filters: ListingFilters): Partial<ListingFilters> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value.length > 0))
}

/** Where the search as it stands is saved. */
export function newSearchOf({ kind, filters }: ListingSearch) {
  return {
    path: `/searches/new/${kind === 'NEED' ? 'needs' : 'achievements'}`,
    query: given(filters.value),
  }
}

function allOf(value: LocationQueryRaw[string]): string[] {
  return [value].flat().filter((one): one is string => typeof one === 'string' && one !== '')
}
