import type { AchievementSummary, NeedSummary } from '@/api/client'
import { language } from '@/shared/language'
import { formatMoney } from '@/shared/money'
import { useTaxonomies } from '@/shared/useTaxonomies'
import { useI18n } from 'vue-i18n'

/** What a comparison says of a listing, in words; empty where its owner says nothing. */
export interface Fact {
  key: string
  text: string
}

export function useComparedFacts() {
  const { t } = useI18n()
  const { fieldPath, regionPath } = useTaxonomies()
  const money = (range: AchievementSummary['price']) => formatMoney(range, language.value)?.text ?? ''
  const modes = (all: AchievementSummary['transferModes']) =>
    all.map((mode) => t(`transferMode.${mode}`)).join(t('common.listSeparator'))
  const trl = (level?: number) => (level === undefined ? '' : String(level))

  return {
    factsOfAchievement: (one: AchievementSummary): Fact[] => [
      { key: 'organization', text: one.organization.name },
      { key: 'region', text: regionPath(one.organization.region) ?? '' },
      { key: 'field', text: fieldPath(one.field) ?? '' },
      { key: 'stage', text: one.stage ? t(`stage.${one.stage}`) : '' },
      { key: 'trl', text: trl(one.trl) },
      { key: 'price', text: money(one.price) },
      {
        key: 'modes',
        text: [modes(one.transferModes), one.tryBeforePay ? t('listings.tryBeforePay') : '']
          .filter(Boolean)
          .join(t('common.listSeparator')),
      },
      { key: 'published', text: one.publishedOn },
    ],
    factsOfNeed: (one: NeedSummary): Fact[] => [
      { key: 'organization', text: one.organization?.name ?? t('detail.anonymousOwner') },
      { key: 'region', text: regionPath(one.region) ?? '' },
      { key: 'field', text: fieldPath(one.field) ?? '' },
      { key: 'minTrl', text: trl(one.minTrl) },
      { key: 'budget', text: money(one.budget) },
      { key: 'modes', text: modes(one.transferModes) },
      { key: 'deadline', text: one.deadline ?? '' },
      { key: 'published', text: one.publishedOn },
    ],
  }
}
