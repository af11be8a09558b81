import type { Versioned } from '@/api/client'
import { tell } from '@/shared/notice'
import { useQueryClient } from '@tanstack/vue-query'
import { useRouter } from 'vue-router'
import type { Contract } from './useContracts'

/** After a form has saved a contract: its page shows what was saved. */
export function useContractSaved() {
  const router = useRouter()
  const queries = useQueryClient()

  return async (saved: Versioned<Contract>, success: string) => {
    queries.setQueryData(['contract', saved.value.id], saved)
    void queries.invalidateQueries({ queryKey: ['contracts'] })
    void queries.invalidateQueries({ queryKey: ['contract-doubles'] })
    tell(success)
    await router.push(`/contracts/${saved.value.id}`)
  }
}
