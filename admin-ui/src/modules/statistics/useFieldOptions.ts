import { labelOf, useTaxonomies } from '@/shared/useTaxonomies'
import { computed } from 'vue'

/** Figures are kept by technical fields of the first level. */
export function useFieldOptions() {
  const { fields } = useTaxonomies()
  return computed(() =>
    [...fields.value.values()]
      .filter(({ parentCode }) => !parentCode)
      .map((field) => ({ value: field.code, label: labelOf(field) })),
  )
}
