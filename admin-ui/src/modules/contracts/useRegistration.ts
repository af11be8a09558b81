import { useForm } from '@/shared/form/useForm'
import { today } from '@/shared/instants'
import { fromAmount, toFen, type TypedMoney } from '@/shared/moneyInput'
import { useI18n } from 'vue-i18n'
import { fenOf } from './contractPrice'
import { useContractChange } from './useContractChange'
import { noteRegistration, type Contract, type RefusalReason, type RegistrationAct } from './useContracts'

interface Values {
  on: string
  number: string
  totalFen: TypedMoney
  technologyFen: TypedMoney
  refusal: RefusalReason | ''
  remark: string
}

interface Shown {
  contract: Contract
  etag: string
  act: RegistrationAct
}

/** Notes a step of a registration; what the office confirms is at first what was confirmed or declared before. */
export function useRegistration(shown: () => Shown, close: () => void) {
  const { t } = useI18n()
  const { contract, act } = shown()
  const { inDialog } = useContractChange(() => ({ id: contract.id, etag: shown().etag }))
  const confirmsValues = act === 'REGISTER' || act === 'AMEND'
  const known = act === 'AMEND' ? contract.registration : contract

  const form = useForm<Values, unknown>({
    initial: {
      on: today(),
      number: '',
      totalFen: fromAmount(known.totalFen ?? contract.totalFen),
      technologyFen: fromAmount(known.technologyFen ?? contract.technologyFen),
      refusal: '',
      remark: '',
    },
    check,
    send,
    done: close,
  })

  function check({ on, number, totalFen, technologyFen, refusal }: Values) {
    const isAmount = (money: TypedMoney) => typeof toFen(money) === 'number'
    const isTooMuch = fenOf(technologyFen) > fenOf(totalFen)
    return {
      on: on ? undefined : t('form.required'),
      number: act === 'REGISTER' && !number.trim() ? t('form.required') : undefined,
      totalFen: confirmsValues && !isAmount(totalFen) ? t('contracts.amountWanted') : undefined,
      technologyFen: confirmsValues ? technologyError(isAmount(technologyFen), isTooMuch) : undefined,
      refusal: act === 'REFUSE' && !refusal ? t('form.required') : undefined,
    }
  }

  function technologyError(isAmount: boolean, isTooMuch: boolean) {
    if (!isAmount) return t('contracts.amountWanted')
    return isTooMuch ? t('contracts.technologyTooMuch') : undefined
  }

  function send({ on, number, totalFen, technologyFen, refusal, remark }: Values) {
    const body = {
      act,
      on,
      ...(act === 'REGISTER' && { number: number.trim() }),
      ...(confirmsValues && { totalFen: fenOf(totalFen), technologyFen: fenOf(technologyFen) }),
      ...(act === 'REFUSE' && refusal && { refusal }),
      ...(remark.trim() && { remark: remark.trim() }),
    }
    return inDialog((id, etag) => noteRegistration(id, etag, body), t('contracts.noted'))
  }

  return { form, confirmsValues }
}
