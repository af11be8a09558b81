import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useContractRights } from './useContractRights'
import { useContracts } from './useContracts'

/** What is to be done about contracts: some wait to be confirmed, by this side or the other. */
export function useContractTasks() {
  const { t } = useI18n()
  const { mayLook, mayRecord } = useContractRights()
  const proposed = useContracts(
    () => ({ status: 'PROPOSED', size: 1 }),
    () => mayRecord.value,
  )

  return {
    queries: [proposed],
    waiting: computed(() => {
      const count = proposed.data.value?.total ?? 0
      return count > 0
        ? [
            {
              to: '/contracts?status=PROPOSED',
              title: t('meContracts.toConfirm', { count }),
              text: t('meContracts.toConfirmText'),
            },
          ]
        : []
    }),
    usual: computed(() =>
      mayLook.value
        ? [{ to: '/contracts', title: t('meContracts.list'), text: t('meContracts.listText') }]
        : [],
    ),
  }
}
