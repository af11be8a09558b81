import type { Import } from '@/api/client'
import { computed, reactive } from 'vue'
import { useI18n } from 'vue-i18n'

/** Which column of the file goes into which field. */
export function useMapping({ columns, targets }: Import) {
  const { t } = useI18n()
  const chosen = reactive(
    Object.fromEntries(columns.map(({ position, target }) => [position, target ?? ''])),
  ) as Record<number, string>

  /** Fields that take one column and were given several. */
  const doubled = computed(() =>
    targets.filter(
      ({ name, several }) => !several && Object.values(chosen).filter((target) => target === name).length > 1,
    ),
  )
  const problems = computed(() => [
    ...(Object.values(chosen).includes('TITLE') ? [] : [t('imports.titleWanted')]),
    ...doubled.value.map(({ label, name }) =>
      t('imports.doubled', {
        field: label,
        columns: columns
          .filter(({ position }) => chosen[position] === name)
          .map(({ letters }) => letters)
          .join(t('common.listSeparator')),
      }),
    ),
  ])

  return {
    chosen,
    problems,
    isDoubled: (position: number) => doubled.value.some(({ name }) => name === chosen[position]),
    mapped: () =>
      columns
        .map(({ position }) => ({ position, target: chosen[position] ?? '' }))
        .filter(({ target }) => target !== ''),
  }
}
