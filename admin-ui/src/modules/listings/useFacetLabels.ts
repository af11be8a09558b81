import { api, bodyOf, type Schemas } from '@/api/client'
import { labelOf, useTaxonomies } from '@/shared/useTaxonomies'
import { useQueries } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FacetName, ListingSearch } from './useListingFilters'

const vocabularies: Partial<Record<FacetName, string>> = {
  listField: 'listField',
  stage: 'stage',
  kind: 'needKind',
  mode: 'transferMode',
  price: 'priceBucket',
}

/** The values of the filters in words. */
export function useFacetLabels({ filters }: ListingSearch, facets: () => Schemas['Facet'][] | undefined) {
  const { t } = useI18n()
  const { fields, regions, parkLabel } = useTaxonomies()
  const counted = computed(() => {
    const owners = facets()?.find(({ name }) => name === 'owner')
    return new Map(owners?.values.map(({ value, label }) => [value, label]))
  })
  /** Nobody counts them once nothing of theirs is found. */
  const others = computed(() => (facets() ? filters.value.owner.filter((id) => !counted.value.get(id)) : []))
  const names = useQueries({
    queries: computed(() =>
      others.value.map((id) => ({
        queryKey: ['organization-name', id],
        queryFn: async () =>
          (await bodyOf(api.GET('/api/organizations/{id}', { params: { path: { id } } }))).name,
        staleTime: Infinity,
      })),
    ),
  })

  return (name: FacetName, value: string): string => {
    const vocabulary = vocabularies[name]
    if (vocabulary) return t(`${vocabulary}.${value}`)
    if (name === 'park') return parkLabel(value) ?? value
    if (name === 'owner') {
      return counted.value.get(value) ?? names.value[others.value.indexOf(value)]?.data ?? value
    }
    const entry = (name === 'field' ? fields : regions).value.get(value)
    return entry ? labelOf(entry) : value
  }
}

export type LabelOfFacet = ReturnType<typeof useFacetLabels>
