import { filled } from '@/shared/form/checks'
import { useForm } from '@/shared/form/useForm'
import { today } from '@/shared/instants'
import { fromAmount } from '@/shared/moneyInput'
import { computed, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { fenOf, noMoney } from './contractPrice'
import { useContractChange } from './useContractChange'
import { useContractWords } from './useContractWords'
import { bookPayment, type Contract } from './useContracts'
import { isEstimated } from './vocabulary'

/** Stands for money that comes beside the plan. */
const royalty = 'ROYALTY'

/** Books a payment; a retry books it once. */
export function usePayment(shown: () => { contract: Contract; etag: string }, close: () => void) {
  const { t } = useI18n()
  const { fenInWords } = useContractWords()
  const { inDialog } = useContractChange(() => ({ id: shown().contract.id, etag: shown().etag }))
  const key = crypto.randomUUID()

  const open = computed(() => shown().contract.instalments.filter(({ fen, paidFen }) => paidFen < fen))
  const choices = computed(() => [
    ...open.value.map(({ sequence, fen, paidFen }) => ({
      value: String(sequence),
      label: t('contracts.instalmentLeft', { sequence, amount: fenInWords(fen - paidFen) }),
    })),
    ...(isEstimated(shown().contract.paymentKind) ? [{ value: royalty, label: t('contracts.royalty') }] : []),
  ])

  const first = choices.value[0]?.value ?? ''
  const form = useForm({
    initial: { sequence: first, fen: leftOf(first), paidOn: today(), voucher: '', remark: '' },
    check: ({ sequence, fen, paidOn }) => ({
      sequence: sequence ? undefined : t('form.required'),
      fen: fenOf(fen) > 0 ? undefined : t('contracts.amountWanted'),
      paidOn: paidOn ? undefined : t('form.required'),
    }),
    send: ({ sequence, fen, paidOn, voucher, remark }) =>
      inDialog(
        (id, etag) =>
          bookPayment(id, etag, key, {
            ...(sequence !== royalty && { sequence: Number(sequence) }),
            fen: fenOf(fen),
            paidOn,
            ...filled({ voucher, remark }),
          }),
        t('contracts.bookedNow'),
      ),
    done: close,
  })
  watch(
    () => form.values.sequence,
    (sequence) => (form.values.fen = leftOf(sequence)),
  )

  function leftOf(sequence: string) {
    const one = open.value.find((instalment) => String(instalment.sequence) === sequence)
    return one ? fromAmount(one.fen - one.paidFen) : noMoney
  }

  return { form, choices }
}
