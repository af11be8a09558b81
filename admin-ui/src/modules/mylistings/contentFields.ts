import type { Contact, Indicator, IntellectualProperty, MoneyRange, Schemas } from '@/api/client'
import { isEmail } from '@/shared/form/checks'
import { fromIndicator, toIndicator, type TypedIndicator } from '@/shared/indicators'
import { fromAmount, fromRange, toFen, toRange, type TypedMoney, type TypedRange } from '@/shared/moneyInput'

type PublicNotice = Schemas['PublicNotice']

/** What keeps a field from being saved for now: the key of a message and what it names. */
export type Mistake = [key: string, named?: Record<string, number>]

/** Reads a field of a listing into what is typed, and back. */
export interface FieldOf<Stored, Typed> {
  read: (stored: Stored | undefined) => Typed
  write: (typed: Typed) => { stored?: Stored; mistake?: Mistake }
}

export const longestTitle = 300
export const longestSummary = 500
export const longestText = 20_000
export const longestKeyword = 50
export const mostKeywords = 10

/** What was not stated is an empty text while it is typed. */
export function text(longest = longestText): FieldOf<string, string> {
  return {
    read: (stored) => stored ?? '',
    write: (typed) => {
      const stored = typed.trim()
      if (stored.length > longest) {
        return { mistake: ['editor.tooLong', { most: longest, count: stored.length }] }
      }
      return stored ? { stored } : {}
    },
  }
}

/** Stays even when it is empty: every listing has a title, be it none. */
export const title: FieldOf<string, string> = {
  read: text().read,
  write: (typed) => ({ stored: '', ...text(longestTitle).write(typed) }),
}

export function choice<Value extends string>(): FieldOf<Value, Value | ''> {
  return { read: (stored) => stored ?? '', write: (typed) => (typed ? { stored: typed } : {}) }
}

/** One of a few whole numbers, chosen from a list. */
export const level: FieldOf<number, string> = {
  read: (stored) => (stored === undefined ? '' : String(stored)),
  write: (typed) => (typed ? { stored: Number(typed) } : {}),
}

export function several<Value extends string>(): FieldOf<Value[], Value[]> {
  return { read: (stored) => [...(stored ?? [])], write: (typed) => ({ stored: [...typed] }) }
}

/** Says neither yes nor no until it was touched. */
export const perhaps: FieldOf<boolean, boolean | undefined> = {
  read: (stored) => stored,
  write: (typed) => (typed === undefined ? {} : { stored: typed }),
}

export const yesOrNo: FieldOf<boolean, boolean> = {
  read: (stored) => stored ?? false,
  write: (typed) => ({ stored: typed }),
}

export const always = <Value extends string>(first: Value): FieldOf<Value, Value> => ({
  read: (stored) => stored ?? first,
  write: (typed) => ({ stored: typed }),
})

export const moneyRange: FieldOf<MoneyRange, TypedRange> = {
  read: fromRange,
  write: (typed) => {
    const { range, mistake } = toRange(typed)
    return mistake ? { mistake: [`input.${mistake}`] } : { stored: range }
  },
}

export const amount: FieldOf<number, TypedMoney> = {
  read: fromAmount,
  write: (typed) => {
    const fen = toFen(typed)
    return typeof fen === 'string' ? { mistake: [`input.${fen}`] } : { stored: fen }
  },
}

export const indicators: FieldOf<Indicator[], TypedIndicator[]> = {
  read: (stored) => (stored ?? []).map(fromIndicator),
  write: (typed) => {
    const rows = typed.map(toIndicator)
    return rows.some(({ mistake }) => mistake)
      ? { mistake: ['indicator.incomplete'] }
      : { stored: rows.flatMap(({ indicator }) => indicator ?? []) }
  },
}

export type TypedProperty = {
  [Part in keyof Required<IntellectualProperty>]: IntellectualProperty[Part] | ''
}

export const noProperty: TypedProperty = { kind: '', number: '', status: '', holder: '', note: '' }

export const properties: FieldOf<IntellectualProperty[], TypedProperty[]> = {
  read: (stored) => (stored ?? []).map((property) => ({ ...noProperty, ...property })),
  write: (typed) => ({
    stored: typed
      .map((property) => withoutBlanks(property) as IntellectualProperty)
      .filter((property) => Object.keys(property).length > 0),
  }),
}

export type TypedNotice = Record<keyof Required<PublicNotice>, string>

export const publicNotice: FieldOf<PublicNotice, TypedNotice> = {
  read: (stored) => ({ from: '', to: '', objections: '', ...stored }),
  write: (typed) => {
    const stored = withoutBlanks(typed)
    if (Object.keys(stored).length === 0) return {}
    if (!stored.from || !stored.to) return { mistake: ['editor.bothDays'] }
    return stored.from > stored.to ? { mistake: ['editor.daysReversed'] } : { stored: stored as PublicNotice }
  },
}

export type TypedContact = Record<keyof Required<Contact>, string>

export const contact: FieldOf<Contact, TypedContact> = {
  read: (stored) => ({ name: '', phone: '', email: '', ...stored }),
  write: (typed) => {
    const stored = withoutBlanks(typed)
    if (Object.keys(stored).length === 0) return {}
    if (!stored.name) return { mistake: ['editor.contactNameWanted'] }
    if (stored.phone && !/^[+()\d\s-]{5,}$/.test(stored.phone)) return { mistake: ['editor.phoneWanted'] }
    if (stored.email && !isEmail(stored.email)) return { mistake: ['form.emailWanted'] }
    return { stored: stored as Contact }
  },
}

function withoutBlanks<Row extends Record<string, string | undefined>>(row: Row): Partial<Row> {
  return Object.fromEntries(
    Object.entries(row)
      .map(([part, value]) => [part, value?.trim()])
      .filter(([, value]) => value),
  ) as Partial<Row>
}
