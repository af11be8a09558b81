import { useSession } from '@/shared/session/useSession'
import { formatInstant } from '@/shared/instants'
import { language } from '@/shared/language'
import { forColumn, formatMoney } from '@/shared/money'
import { useTaxonomies } from '@/shared/useTaxonomies'
import { useI18n } from 'vue-i18n'
import type { BreakdownRow, CohortBasis, ContractBasis, Figure, Grouping, Sum } from './figures'
import { inWords, type Period } from './periods'
import { noPark, type Value } from './vocabulary'

/** What figures count, and what stands in their rows, in words. */
export function useFigureWords() {
  const { t, n } = useI18n()
  const { fieldLabel, parkLabel } = useTaxonomies()
  const { hasRole } = useSession()

  function scopeText({ scope, scopeName }: CohortBasis) {
    if (scopeName) return scopeName
    return scope === 'OWN' && hasRole('OPERATOR') ? t('figureScopeOfAll') : t(`figureScope.${scope}`)
  }

  const periodText = (period: Period) => t('figure.period', inWords(period))

  const commonOf = (basis: CohortBasis) => ({
    period: periodText(basis),
    scope: scopeText(basis),
    asOf: formatInstant(basis.asOf),
  })

  function previousText({ previous }: Figure, basis: ContractBasis, value: Value) {
    if (!previous) return t('figure.previousHidden')
    return t('figure.previously', {
      ...inWords({ from: basis.previousFrom, to: basis.previousTo }),
      contracts: t('figure.contractCount', { count: n(previous.contracts) }, previous.contracts),
      value: exactly(amountOf(previous, value)),
    })
  }

  function rowLabel(by: Grouping, { key, label }: Pick<BreakdownRow, 'key' | 'label'>): string {
    if (by === 'KIND') return t(`contractKind.${key}`)
    if (by === 'PLAN_SOURCE') return t(`planSource.${key}`)
    if (by === 'FIELD') return fieldLabel(key) ?? key
    if (label) return label
    if (key === noPark) return t('breakdown.noPark')
    return by === 'SELLER_PARK' || by === 'BUYER_PARK' ? (parkLabel(key) ?? key) : key
  }

  return {
    basisText: (basis: ContractBasis) =>
      t('figure.basis', { base: t(`figureBase.${basis.base}`), ...commonOf(basis) }),
    basisOfValue: (basis: ContractBasis, value: Value) =>
      t('figure.basisOfValue', {
        base: t(`figureBase.${basis.base}`),
        value: t(`figureValue.${value}`),
        ...commonOf(basis),
      }),
    cohortText: (basis: CohortBasis) => t('figure.cohortBasis', commonOf(basis)),
    periodOfBasis: (basis: CohortBasis) => t('figure.periodBasis', commonOf(basis)),
    nowText: (basis: CohortBasis) => t('figure.nowBasis', commonOf(basis)),
    previousText,
    rowLabel,
    /** `12.3 %` */
    shareText: (share: number) => n(share, { style: 'percent', maximumFractionDigits: 1 }),
    daysText: (days: number) => t('figure.days', { days: n(days, { maximumFractionDigits: 1 }) }),
    /** `1,234.56 万元` */
    amountText: (fen: number) => t('figure.amount', { amount: forColumn(fen, language.value) }),
    columnText: (fen: number) => forColumn(fen, language.value),
    exactly,
  }
}

export function amountOf(sum: Sum, value: Value): number {
  return value === 'total' ? sum.totalFen : sum.technologyFen
}

/** 1,234,567.89 元 */
export function exactly(fen: number): string {
  return formatMoney({ minFen: fen, maxFen: fen, negotiable: false }, language.value)?.exact ?? ''
}
