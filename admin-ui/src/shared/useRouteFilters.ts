import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryValue } from 'vue-router'

/** What a list shows lives in the URL: its filters by name, and the page. */
export function useRouteFilters<Name extends string>(...names: Name[]) {
  const route = useRoute()
  const router = useRouter()
  const filters = computed(
    () => Object.fromEntries(names.map((name) => [name, textOf(route.query[name])])) as Record<Name, string>,
  )
  const page = computed(() => Math.max(0, Number(textOf(route.query.page) || 1) - 1))

  return {
    filters,
    page,
    query: computed(() => ({ ...given(filters.value), page: page.value })),
    isFiltered: computed(() => Object.values(filters.value).some(Boolean)),
    change: (next: Partial<Record<Name, string>>) =>
      router.push({ query: given({ ...filters.value, ...next }) }),
    goTo: (index: number) =>
      router.push({ query: { ...given(filters.value), ...(index > 0 && { page: index + 1 }) } }),
    clear: () => router.push({ query: {} }),
  }
}

export function given<Values extends Record<string, string>>(values: Values): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<Values>
}

function textOf(value: LocationQueryValue | LocationQueryValue[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
