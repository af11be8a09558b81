import { api, bodyOf, type TaxonomyEntry } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { language } from './language'

/** Technical fields, regions, industries and parks, and their labels in the chosen language. */
export function useTaxonomies() {
  const { data } = useQuery({
    queryKey: ['taxonomies'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/taxonomies', { signal })),
    staleTime: Infinity,
  })
  const fields = computed(() => byCode(data.value?.fields ?? []))
  const regions = computed(() => byCode(data.value?.regions ?? []))
  const industries = computed(() => byCode(data.value?.industries ?? []))
  const parks = computed(() => data.value?.parks ?? [])

  return {
    fields,
    regions,
    industries,
    parks,
    fieldLabel: (code?: string) => path(code, fields.value).at(-1),
    fieldPath: (code?: string) => path(code, fields.value).join(' / ') || undefined,
    regionPath: (code?: string) => inAddressOrder(path(code, regions.value)) || undefined,
    industryPath: (code?: string) => path(code, industries.value).join(' / ') || undefined,
    parkLabel: (code?: string) => {
      const park = parks.value.find((entry) => entry.code === code)
      return park ? labelOf(park) : code
    },
  }
}

export type Taxonomy = Map<string, TaxonomyEntry>

export function labelOf(entry: Pick<TaxonomyEntry, 'labelZh' | 'labelEn'>): string {
  return language.value === 'zh' ? entry.labelZh : entry.labelEn
}

function byCode(entries: TaxonomyEntry[]): Taxonomy {
  return new Map(entries.map((entry) => [entry.code, entry]))
}

/** Each entry with what belongs to it below it. */
export function inTreeOrder(taxonomy: Taxonomy): TaxonomyEntry[] {
  const parts = new Map<string, TaxonomyEntry[]>()
  for (const entry of taxonomy.values()) {
    const parent = entry.parentCode ?? ''
    parts.set(parent, [...(parts.get(parent) ?? []), entry])
  }
  const below = (code: string): TaxonomyEntry[] =>
    (parts.get(code) ?? []).flatMap((entry) => [entry, ...below(entry.code)])
  return below('')
}

/** The labels from the top down to the code; an unknown code stands for itself. */
function path(code: string | undefined, taxonomy: Taxonomy): string[] {
  if (!code || taxonomy.size === 0) {
    return []
  }
  const entry = taxonomy.get(code)
  return entry ? [...path(entry.parentCode, taxonomy), labelOf(entry)] : [code]
}

/** 天津市滨海新区, but Binhai New Area, Tianjin */
function inAddressOrder(labels: string[]): string {
  return language.value === 'zh' ? labels.join('') : labels.toReversed().join(', ')
}
