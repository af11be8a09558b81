import { api, bodyOf, done, type Schemas } from '@/api/client'
import { tell } from '@/shared/notice'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useAccountRefresh, useOwnAccount } from './useAccount'

/** The steps from the password to the recovery codes, and back. */
export function useSecondFactor() {
  const { t } = useI18n()
  const { data, error, refetch } = useOwnAccount()
  const refresh = useAccountRefresh()
  const secret = ref<Schemas['ProposedSecondFactor']>()
  const recoveryCodes = ref<string[]>([])

  async function begin(password: string) {
    secret.value = await bodyOf(api.POST('/api/account/second-factor', { body: { password } }))
  }

  async function confirm(code: string) {
    const answer = await bodyOf(api.POST('/api/account/second-factor/confirmation', { body: { code } }))
    secret.value = undefined
    recoveryCodes.value = answer.recoveryCodes
  }

  async function renewCodes(password: string) {
    const answer = await bodyOf(api.POST('/api/account/recovery-codes', { body: { password } }))
    recoveryCodes.value = answer.recoveryCodes
  }

  async function remove(password: string) {
    await done(api.POST('/api/account/second-factor/removal', { body: { password } }))
    tell(t('account.turnedOff'))
    await refresh()
  }

  /** Only now, so that the codes stay on the page until they are kept. */
  async function codesKept() {
    recoveryCodes.value = []
    await refresh()
  }

  return {
    account: computed(() => data.value?.value),
    error,
    refetch,
    secret,
    recoveryCodes,
    begin,
    confirm,
    renewCodes,
    remove,
    codesKept,
  }
}
