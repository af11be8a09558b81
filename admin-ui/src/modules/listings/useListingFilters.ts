import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryValue } from 'vue-router'

export interface ListingFilters {
  q: string
  field: string
  region: string
}

const none: ListingFilters = { q: '', field: '', region: '' }

/** What the list shows lives in the URL, so that it can be bookmarked, sent and gone back to. */
export function useListingFilters() {
  const route = useRoute()
  const router = useRouter()
  const filters = computed<ListingFilters>(() => ({
    q: textOf(route.query.q),
    field: textOf(route.query.field),
    region: textOf(route.query.region),
  }))

  return {
    filters,
    isFiltered: computed(() => Object.values(filters.value).some(Boolean)),
    change: (next: Partial<ListingFilters>) => router.push({ query: given({ ...filters.value, ...next }) }),
    clear: () => router.push({ query: given(none) }),
  }
}

/** Only the filters that are set, for the URL and for the request. */
export function given(filters: ListingFilters): Partial<ListingFilters> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
}

function textOf(value: LocationQueryValue | LocationQueryValue[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
