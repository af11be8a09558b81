import { confirm } from '@/shared/confirm'
import { useAct } from '@/shared/useAct'
import { useQueryClient } from '@tanstack/vue-query'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { useContractChange, type Place } from './useContractChange'
import {
  confirmContract,
  contractQueries,
  deleteContract,
  disputeContract,
  performContract,
  proposeContract,
  terminateContract,
} from './useContracts'

const plain = { PROPOSE: proposeContract, RECORD: proposeContract, CONFIRM: confirmContract }
const told = { PROPOSE: 'proposed', RECORD: 'recorded', CONFIRM: 'confirmed' } as const

export type PlainAct = keyof typeof plain

/** What the sides do with a contract, each act on the version that is shown. */
export function useContractActs(at: () => Place) {
  const { t } = useI18n()
  const router = useRouter()
  const queries = useQueryClient()
  const running = useAct(...contractQueries)
  const { onShown, inDialog } = useContractChange(at)

  async function act(name: PlainAct) {
    if (!(await confirm({ text: t(`contracts.ask.${name}`), action: t(`contractAct.${name}`) }))) return
    await running.run(() => onShown(plain[name]), t(`contracts.${told[name]}`))
  }

  async function remove() {
    if (!(await confirm({ text: t('contracts.ask.DELETE'), action: t('contractAct.DELETE') }))) return
    await running.run(async () => {
      await onShown(deleteContract)
      await router.replace('/contracts')
      queries.removeQueries({ queryKey: ['contract', at().id] })
    }, t('contracts.deleted'))
  }

  return {
    running,
    act,
    remove,
    dispute: (reason: string) =>
      inDialog((id, etag) => disputeContract(id, etag, reason), t('contracts.disputed')),
    perform: (on: string) => inDialog((id, etag) => performContract(id, etag, on), t('contracts.performed')),
    terminate: (on: string, reason: string) =>
      inDialog((id, etag) => terminateContract(id, etag, on, reason), t('contracts.terminated')),
  }
}
