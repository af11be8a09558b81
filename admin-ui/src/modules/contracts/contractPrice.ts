import { fromAmount, toFen, type MoneyMistake, type TypedMoney } from '@/shared/moneyInput'
import { isEstimated } from './vocabulary'
import type { Contract, DeductionKind, PaymentKind } from './useContracts'

export interface DeductionRow {
  kind: DeductionKind | ''
  remark: string
  money: TypedMoney
}

export interface InstalmentRow {
  /** Stays with what is booked against it. */
  sequence: number
  term: string
  dueOn: string
  money: TypedMoney
}

/** What a contract costs, as it is typed. */
export interface PriceValues {
  paymentKind: PaymentKind | ''
  total: TypedMoney
  estimate: TypedMoney
  deductions: DeductionRow[]
  instalments: InstalmentRow[]
}

export const noMoney: TypedMoney = { amount: '', unit: 'WAN' }

export function newPrice(): PriceValues {
  return { paymentKind: '', total: noMoney, estimate: noMoney, deductions: [], instalments: [] }
}

export function priceValues(contract: Contract): PriceValues {
  const { paymentKind, totalFen, estimateFen, deductions, instalments } = contract
  return {
    paymentKind: paymentKind ?? '',
    total: fromAmount(totalFen || undefined),
    estimate: fromAmount(estimateFen || undefined),
    deductions: deductions.map(({ kind, remark, fen }) => ({
      kind,
      remark: remark ?? '',
      money: fromAmount(fen),
    })),
    instalments: instalments.map(({ sequence, term, dueOn, fen }) => ({
      sequence,
      term: term ?? '',
      dueOn: dueOn ?? '',
      money: fromAmount(fen),
    })),
  }
}

export function priceRequest(values: PriceValues) {
  return {
    ...(values.paymentKind && { paymentKind: values.paymentKind }),
    totalFen: fenOf(values.total),
    estimateFen: isEstimated(values.paymentKind) ? fenOf(values.estimate) : 0,
    deductions: values.deductions.map(({ kind, remark, money }) => ({
      kind: kind as DeductionKind,
      ...(remark.trim() && { remark: remark.trim() }),
      fen: fenOf(money),
    })),
    instalments: values.instalments.map(({ sequence, term, dueOn, money }) => ({
      sequence,
      ...(term.trim() && { term: term.trim() }),
      ...(dueOn && { dueOn }),
      fen: fenOf(money),
    })),
  }
}

/** What is no amount counts as nothing; the field says so itself. */
export function fenOf(money: TypedMoney): number {
  const fen = toFen(money)
  return typeof fen === 'number' ? fen : 0
}

export interface Sums {
  total: number
  deducted: number
  /** What is paid for technology; below 0 if more is deducted than there is. */
  technology: number
  /** What the instalments have to sum to. */
  fixed: number
  planned: number
  /** What no instalment asks for yet; below 0 if they ask for too much. */
  left: number
}

export function sumsOf(values: PriceValues): Sums {
  const total = fenOf(values.total)
  const deducted = sum(values.deductions)
  const fixed = total - (isEstimated(values.paymentKind) ? fenOf(values.estimate) : 0)
  const planned = sum(values.instalments)
  return { total, deducted, technology: total - deducted, fixed, planned, left: fixed - planned }
}

function sum(rows: { money: TypedMoney }[]) {
  return rows.reduce((all, { money }) => all + fenOf(money), 0)
}

/** The next one asks for what is left. */
export function nextInstalment(values: PriceValues): InstalmentRow {
  const { left } = sumsOf(values)
  const last = Math.max(0, ...values.instalments.map(({ sequence }) => sequence))
  return { sequence: last + 1, term: '', dueOn: '', money: left > 0 ? fromAmount(left) : noMoney }
}

/**
 * A lump sum is paid at once: its only instalment is there, and follows the total for as long as nobody has changed it.
 * What was typed about it stays, even while the total is typed anew.
 */
export function instalmentsOfLumpSum(values: PriceValues, totalBefore: number): InstalmentRow[] {
  const { instalments, total } = values
  const [only] = instalments
  if (!only) return fenOf(total) > 0 ? [nextInstalment(values)] : []
  if (instalments.length > 1 || fenOf(only.money) !== totalBefore) return instalments
  const saysMore = only.term.trim() !== '' || only.dueOn !== ''
  return fenOf(total) > 0 || saysMore ? [{ ...only, money: total }] : []
}

type PriceErrors = Partial<Record<keyof PriceValues, string>>

/** What cannot be sent, not even as a draft. */
export function checkPrice(values: PriceValues, t: (key: string) => string): PriceErrors {
  const { deductions, instalments } = values
  return {
    ...mistake('total', toFen(values.total), t),
    ...(isEstimated(values.paymentKind) && mistake('estimate', toFen(values.estimate), t)),
    ...(deductions.some(({ kind, money }) => !kind || fenOf(money) === 0) && {
      deductions: t('contractForm.deductionWanted'),
    }),
    ...(instalments.some(({ money }) => fenOf(money) === 0) && {
      instalments: t('contractForm.instalmentWanted'),
    }),
  }
}

function mistake(
  field: keyof PriceValues,
  fen: number | MoneyMistake | undefined,
  t: (key: string) => string,
): PriceErrors {
  return typeof fen === 'string' ? { [field]: t(`input.${fen}`) } : {}
}
