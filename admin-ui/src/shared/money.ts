import type { MoneyRange } from '@/api/client'
import type { Language } from './language'

const fenPerYuan = 100
const yuanPerWan = 10_000
const yuanPerMillion = 1_000_000
const yuanPerYi = 100_000_000

export interface FormattedMoney {
  /** For reading: 50–120万元 */
  text: string
  /** For checking: 500,000–1,200,000 元 */
  exact?: string
  /** Whether the one leaves out something of the other. */
  isRounded?: boolean
}

export function formatMoney(range: MoneyRange | undefined, language: Language): FormattedMoney | undefined {
  if (!range) {
    return undefined
  }
  const words = vocabulary[language]
  const exact = between(range, (min, max) => exactly(min, max, language), words)
  if (!exact) {
    return range.negotiable ? { text: words.negotiable } : undefined
  }
  const amount = language === 'zh' ? between(range, shortly, words)! : exact
  const isRounded =
    language === 'zh' && [range.minFen, range.maxFen].some((fen) => fen != null && rounds(fen))
  return {
    text: range.negotiable ? words.orNegotiable(amount) : amount,
    exact,
    ...(isRounded && { isRounded }),
  }
}

/** An amount in the unit of columns and charts: 万元, or in English millions of yuan. */
export function inColumnUnit(fen: number, language: Language): number {
  return fen / fenPerYuan / (language === 'zh' ? yuanPerWan : yuanPerMillion)
}

/** The same for reading, without the unit: 1,234.56 */
export function forColumn(fen: number, language: Language): string {
  const maximumFractionDigits = language === 'zh' ? 2 : 3
  return inColumnUnit(fen, language).toLocaleString('en', { maximumFractionDigits })
}

interface Words {
  negotiable: string
  orNegotiable: (amount: string) => string
  from: (amount: string) => string
  upTo: (amount: string) => string
}

const vocabulary: Record<Language, Words> = {
  zh: {
    negotiable: '面议',
    orNegotiable: (amount) => `${amount}（可面议）`,
    from: (amount) => `${amount}起`,
    upTo: (amount) => `${amount}以内`,
  },
  en: {
    negotiable: 'Negotiable',
    orNegotiable: (amount) => `${amount} (negotiable)`,
    from: (amount) => `from ${amount}`,
    upTo: (amount) => `up to ${amount}`,
  },
}

type Formatter = (minYuan: number, maxYuan: number) => string

function between({ minFen, maxFen }: MoneyRange, format: Formatter, words: Words): string | undefined {
  if (minFen == null && maxFen == null) {
    return undefined
  }
  const min = (minFen ?? maxFen!) / fenPerYuan
  const max = (maxFen ?? minFen!) / fenPerYuan
  const amount = format(min, max)
  if (minFen == null) return words.upTo(amount)
  return maxFen == null ? words.from(amount) : amount
}

/** 50–120万元, but 300万–1.2亿元 */
function shortly(min: number, max: number): string {
  const [low, high] = [inUnit(min), inUnit(max)]
  if (min === max) return `${high.value}${high.unit}元`
  return low.unit === high.unit
    ? `${low.value}–${high.value}${high.unit}元`
    : `${low.value}${low.unit || '元'}–${high.value}${high.unit}元`
}

function inUnit(yuan: number) {
  const { size, unit } = unitOf(yuan)
  return { value: grouped(yuan / size), unit }
}

function unitOf(yuan: number) {
  if (yuan >= yuanPerYi) return { size: yuanPerYi, unit: '亿' }
  return yuan >= yuanPerWan ? { size: yuanPerWan, unit: '万' } : { size: 1, unit: '' }
}

/** Whether the two decimals of the unit are not enough. */
function rounds(fen: number): boolean {
  return fen % unitOf(fen / fenPerYuan).size !== 0
}

function exactly(min: number, max: number, language: Language): string {
  const amount = min === max ? grouped(min) : `${grouped(min)}–${grouped(max)}`
  return language === 'zh' ? `${amount} 元` : `CNY ${amount}`
}

function grouped(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 })
}
