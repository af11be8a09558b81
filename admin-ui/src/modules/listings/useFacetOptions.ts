import type { Schemas } from '@/api/client'
import { useTaxonomies } from '@/shared/useTaxonomies'
import { needKinds, priceBuckets, stages, transferModes } from './vocabulary'
import type { FacetName, ListingSearch } from './useListingFilters'

export interface FacetOption {
  value: string
  count: number
  parts: FacetOption[]
}

const orders: Partial<Record<FacetName, readonly string[]>> = {
  stage: stages,
  kind: needKinds,
  mode: transferModes,
  price: priceBuckets,
}

/** What a facet offers: the counted values, and the chosen ones even where nothing is left of them. */
export function useFacetOptions({ filters }: ListingSearch, facets: () => Schemas['Facet'][]) {
  const { fields, regions } = useTaxonomies()

  return (name: FacetName): FacetOption[] => {
    const counted = facets().find((facet) => facet.name === name)?.values ?? []
    const known = new Set(counted.map(({ value }) => value))
    const gone = filters.value[name].filter((value) => !known.has(value))
    const options = [...counted, ...gone.map((value) => ({ value, count: 0 }))].map(
      ({ value, count }): FacetOption => ({ value, count, parts: [] }),
    )
    if (name === 'field') return nested(options, (code) => fields.value.get(code)?.parentCode)
    if (name === 'region') return nested(options, (code) => regions.value.get(code)?.parentCode)
    const order = orders[name]
    return order ? options.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : options
  }
}

function nested(options: FacetOption[], parentOf: (code: string) => string | undefined): FacetOption[] {
  const byCode = new Map(options.map((option) => [option.value, option]))
  return options.filter((option) => {
    const parent = byCode.get(parentOf(option.value) ?? '')
    parent?.parts.push(option)
    return !parent
  })
}
