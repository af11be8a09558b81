import { confirm } from '@/shared/confirm'
import { tell } from '@/shared/notice'
import { useAct } from '@/shared/useAct'
import { useQueryClient } from '@tanstack/vue-query'
import { useI18n } from 'vue-i18n'
import {
  acceptInterest,
  askForBroker,
  attach,
  declineInterest,
  failInterest,
  interestQueries,
  reopenInterest,
  withdrawInterest,
  type Reason,
} from './useInterests'

const plain = { ACCEPT: acceptInterest, WITHDRAW: withdrawInterest, REOPEN: reopenInterest }
const told = { ACCEPT: 'accepted', WITHDRAW: 'withdrawn', REOPEN: 'reopened' } as const
const asked = { ACCEPT: 'acceptConfirm', WITHDRAW: 'withdrawConfirm', REOPEN: 'reopenConfirm' } as const

export type PlainAct = keyof typeof plain

/** What the two sides do, each act on the version that is shown. */
export function useInterestActs(at: () => { id: string; etag: string }) {
  const { t } = useI18n()
  const queries = useQueryClient()
  const running = useAct(...interestQueries)

  async function act(name: PlainAct) {
    const question = { text: t(`interests.${asked[name]}`), action: t(`interestAct.${name}`) }
    if (!(await confirm(question))) return
    const { id, etag } = at()
    await running.run(() => plain[name](id, etag), t(`interests.${told[name]}`))
  }

  /** What goes wrong in a dialog is told there. */
  async function inDialog(call: Promise<unknown>, success: string) {
    await call
    await Promise.all(interestQueries.map((name) => queries.invalidateQueries({ queryKey: [name] })))
    tell(success)
  }

  function end(name: 'DECLINE' | 'FAIL', reason: Reason, text: string) {
    const { id, etag } = at()
    const body = { reason, ...(text && { text }) }
    return name === 'DECLINE'
      ? inDialog(declineInterest(id, etag, body), t('interests.declined'))
      : inDialog(failInterest(id, etag, body), t('interests.failed'))
  }

  function askBroker(agencyId: string, remark: string) {
    const { id, etag } = at()
    const body = { ...(agencyId && { agencyId }), ...(remark && { remark }) }
    return inDialog(askForBroker(id, etag, body), t('interests.brokerAsked'))
  }

  function addFile(file: File) {
    const { id, etag } = at()
    return running.run(() => attach(id, etag, file), t('interests.attached'))
  }

  return { running, act, end, askBroker, addFile }
}
