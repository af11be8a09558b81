import type { Schemas } from '@/api/client'
import { given } from '@/shared/useRouteFilters'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { statuses } from './vocabulary'

/** One view for each state that occurs, and one for all of them. */
export function useStatusTabs(
  filters: () => { q: string; status: string },
  counts: () => Schemas['StatusCount'][] | undefined,
) {
  const { t } = useI18n()

  return computed(() => {
    const numbers = new Map(counts()?.map(({ status, count }) => [status as string, count]))
    const occurring = statuses.filter((status) => numbers.get(status) || status === filters().status)
    return ['', ...occurring].map((status) => ({
      key: status,
      label: status ? t(`listingStatus.${status}`) : t('form.all'),
      to: { query: given({ q: filters().q, status }) },
      count: counts() && (status ? (numbers.get(status) ?? 0) : sum([...numbers.values()])),
    }))
  })
}

function sum(numbers: number[]) {
  return numbers.reduce((all, number) => all + number, 0)
}
