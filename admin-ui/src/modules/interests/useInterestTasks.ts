import { useSession } from '@/shared/session/useSession'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useInterestCounts } from './useInterests'

/** What is to be done about interests: to answer, to mediate. */
export function useInterestTasks() {
  const { t } = useI18n()
  const { hasRole } = useSession()
  const isSide = () => hasRole('UNIVERSITY', 'COMPANY')
  const counts = useInterestCounts(isSide)

  const toAnswer = computed(
    () =>
      counts.data.value?.counts.find(({ role, status }) => role === 'RECEIVED' && status === 'EXPRESSED')
        ?.count ?? 0,
  )

  function task(to: string, key: string, count = 0) {
    return { to, title: t(`meInterests.${key}`, { count }, count), text: t(`meInterests.${key}Text`) }
  }

  return {
    queries: [counts],
    waiting: computed(() => [
      ...(toAnswer.value
        ? [task('/interests?role=RECEIVED&status=EXPRESSED', 'toAnswer', toAnswer.value)]
        : []),
    ]),
    usual: computed(() => [
      ...(isSide() ? [task('/interests', 'talks')] : []),
      ...(hasRole('BROKER') ? [task('/broker-board', 'board')] : []),
    ]),
  }
}
