import { given } from '@/shared/useRouteFilters'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useInterestCounts, type Direction, type InterestStatus } from './useInterests'
import { directions, statuses } from './vocabulary'

/** What was received and what was sent, and of that each state that occurs. */
export function useInterestTabs(filters: () => { role: string; status: string }) {
  const { t } = useI18n()
  const { data } = useInterestCounts()

  function count(role: string, status = '') {
    return data.value?.counts
      .filter((one) => (!role || one.role === role) && (!status || one.status === status))
      .reduce((all, one) => all + one.count, 0)
  }

  return {
    directions: computed(() =>
      (['', ...directions] as ('' | Direction)[]).map((role) => ({
        key: role,
        label: t(role ? `interests.${role.toLowerCase()}` : 'interests.all'),
        to: { query: given({ role, status: '' }) },
        count: count(role),
      })),
    ),
    statuses: computed(() => {
      const { role, status: chosen } = filters()
      const occurring = statuses.filter((status) => count(role, status) || status === chosen)
      return (['', ...occurring] as ('' | InterestStatus)[]).map((status) => ({
        key: status,
        label: status ? t(`interestStatus.${status}`) : t('interests.all'),
        to: { query: given({ role, status }) },
        count: count(role, status),
      }))
    }),
  }
}
