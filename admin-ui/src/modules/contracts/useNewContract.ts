import type { Versioned } from '@/api/client'
import { useForm } from '@/shared/form/useForm'
import { tell } from '@/shared/notice'
import { useQueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { atFields, checkContract, contractRequest, type ContractValues } from './contractForm'
import { createContract, type Contract } from './useContracts'

/** Begins the record of a deal; what was typed survives a lost session and a reload, a retry begins one record. */
export function useNewContract(initial: ContractValues) {
  const { t } = useI18n()
  const router = useRouter()
  const queries = useQueryClient()
  const place = `contract-of-${initial.interestId || initial.achievementId || initial.needId || 'nothing'}`
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '{}') as {
    values?: ContractValues
    key?: string
  }
  const key = kept.key ?? crypto.randomUUID()

  const form = useForm<ContractValues, Versioned<Contract>>({
    initial: { ...initial, ...kept.values },
    check: (values) => checkContract(values, t),
    send: (values) => atFields(createContract(contractRequest(values), key)),
    done: async (created) => {
      sessionStorage.removeItem(place)
      queries.setQueryData(['contract', created.value.id], created)
      void queries.invalidateQueries({ queryKey: ['contracts'] })
      tell(t('contracts.begun'))
      await router.replace(`/contracts/${created.value.id}`)
    },
  })
  watch(
    () => JSON.stringify({ values: form.values, key }),
    (typed) => sessionStorage.setItem(place, typed),
  )

  return form
}
