import type { MoneyRange } from '@/api/client'

export type MoneyUnit = 'WAN' | 'YUAN'

/** An amount as it is typed. */
export interface TypedMoney {
  amount: string
  unit: MoneyUnit
}

/** A range as it is typed; an empty end is open. */
export interface TypedRange {
  min: string
  max: string
  unit: MoneyUnit
  negotiable: boolean
}

export type MoneyMistake = 'notANumber' | 'tooManyDecimals' | 'tooMuch' | 'reversed'

/** How many digits of fen stand behind one 万元 or one 元. */
const digitsOf: Record<MoneyUnit, number> = { WAN: 6, YUAN: 2 }

export function toFen({ amount, unit }: TypedMoney): number | MoneyMistake | undefined {
  const text = amount.replaceAll(/[,，\s]/g, '')
  if (text === '') return undefined
  const [, whole, decimals = ''] = text.match(/^(\d+)(?:\.(\d*))?$/) ?? []
  if (whole === undefined) return 'notANumber'
  const digits = digitsOf[unit]
  if (decimals.length > digits) return 'tooManyDecimals'
  const fen = Number(whole + decimals.padEnd(digits, '0')) // shifted as text: 0.29 × 100 is not 29
  return Number.isSafeInteger(fen) ? fen : 'tooMuch'
}

export function fromFen(fen: number | undefined, unit: MoneyUnit): string {
  if (fen === undefined) return ''
  const digits = digitsOf[unit]
  const text = String(fen).padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`.replace(/\.?0+$/, '')
}

export function toRange(typed: TypedRange): { range?: MoneyRange; mistake?: MoneyMistake } {
  const [minFen, maxFen] = [typed.min, typed.max].map((amount) => toFen({ amount, unit: typed.unit }))
  if (typeof minFen === 'string') return { mistake: minFen }
  if (typeof maxFen === 'string') return { mistake: maxFen }
  if (minFen !== undefined && maxFen !== undefined && minFen > maxFen) return { mistake: 'reversed' }
  if (minFen === undefined && maxFen === undefined && !typed.negotiable) return {}
  return {
    range: {
      ...(minFen !== undefined && { minFen }),
      ...(maxFen !== undefined && { maxFen }),
      negotiable: typed.negotiable,
    },
  }
}

export function fromRange(range?: MoneyRange): TypedRange {
  const unit = unitFor(range?.maxFen ?? range?.minFen)
  return {
    min: fromFen(range?.minFen, unit),
    max: fromFen(range?.maxFen, unit),
    unit,
    negotiable: range?.negotiable ?? false,
  }
}

export function fromAmount(fen?: number): TypedMoney {
  const unit = unitFor(fen)
  return { amount: fromFen(fen, unit), unit }
}

/** The same amount in the other unit; what is no amount stays as it was typed. */
export function inUnit(money: TypedMoney, unit: MoneyUnit): string {
  const fen = toFen(money)
  return typeof fen === 'number' ? fromFen(fen, unit) : money.amount
}

function unitFor(fen?: number): MoneyUnit {
  return fen !== undefined && fen < 10 ** digitsOf.WAN ? 'YUAN' : 'WAN'
}
