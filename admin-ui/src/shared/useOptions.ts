import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { labelOf, useTaxonomies } from './useTaxonomies'

/** The choices of a select, in words. */
export function useOptions() {
  const { t } = useI18n()
  const { parks } = useTaxonomies()

  return {
    options: <Value extends string>(vocabulary: string, values: Value[]) =>
      values.map((value) => ({ value, label: t(`${vocabulary}.${value}`) })),
    parkOptions: computed(() => parks.value.map((park) => ({ value: park.code, label: labelOf(park) }))),
  }
}
