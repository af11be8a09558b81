import type { Attachment, Contact, Indicator, IntellectualProperty, MoneyRange, Schemas } from '@/api/client'
import { useI18n } from 'vue-i18n'
import { indicatorText } from './indicators'
import { language } from './language'
import { formatMoney } from './money'
import { useTaxonomies } from './useTaxonomies'

type Words = (value: never) => string | undefined

/** The fields of achievements and needs as a reader knows them: their names, and their values in words. */
export function useListingWords(attachments: () => Attachment[] = () => []) {
  const { t, te } = useI18n()
  const { fieldPath, regionPath, industryPath } = useTaxonomies()
  const oneOf = (vocabulary: string) => (value: string) => t(`${vocabulary}.${value}`)
  const nameOfAttachment = (id: string) => attachments().find((one) => one.id === id)?.name ?? id

  const ways: Record<string, Words> = {
    field: fieldPath,
    listField: oneOf('listField'),
    industries: industryPath,
    indicators: (indicator: Indicator) =>
      [indicatorText(indicator), indicator.importance && `(${t(`importance.${indicator.importance}`)})`]
        .filter(Boolean)
        .join(' '),
    nature: oneOf('nature'),
    stage: oneOf('stage'),
    trl: (trl: number) => t('trlValue', { trl }),
    minTrl: (trl: number) => t('trlValue', { trl }),
    level: oneOf('level'),
    intellectualProperty: propertyText,
    transferModes: oneOf('transferMode'),
    price: (range: MoneyRange) => formatMoney(range, language.value)?.text,
    budget: (range: MoneyRange) => formatMoney(range, language.value)?.text,
    rewardFen: (fen: number) =>
      formatMoney({ minFen: fen, maxFen: fen, negotiable: false }, language.value)?.text,
    pricing: oneOf('pricing'),
    publicNotice: (notice: Schemas['PublicNotice']) =>
      [t('change.period', { ...notice }), notice.objections].filter(Boolean).join(t('common.semicolon')),
    wants: oneOf('wanted'),
    allowedRegions: regionPath,
    preferredRegions: regionPath,
    excludedRegions: regionPath,
    visibility: oneOf('visibility'),
    kind: oneOf('needKind'),
    ownership: oneOf('ownership'),
    attachments: nameOfAttachment,
    contact: ({ name, phone, email }: Contact) => [name, phone, email].filter(Boolean).join(' · '),
  }

  function propertyText({ kind, number, status, holder, note }: IntellectualProperty) {
    return [kind && t(`propertyKind.${kind}`), number, status && t(`propertyStatus.${status}`), holder, note]
      .filter(Boolean)
      .join(' · ')
  }

  function inWords(field: string, value: unknown): string {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no')
    const way = ways[field]
    return way ? (way(value as never) ?? '') : String(value)
  }

  /** The entries of a value, one line each; none where nothing was stated. */
  function lines(field: string, value: unknown): string[] {
    const entries = Array.isArray(value) ? value : [value]
    return entries
      .filter((entry) => entry != null && entry !== '')
      .map((entry) => inWords(field, entry))
      .filter((line) => line !== '') // codes have no words before the taxonomies have come
  }

  return {
    /** `indicators[2].value` is the third of the indicators. */
    label: (path: string): string => {
      const [, root = path, index] = path.match(/^(\w+)(?:\[(\d+)])?/) ?? []
      const field = te(`listingField.${root}`) ? t(`listingField.${root}`) : root
      return index === undefined ? field : t('listingItem', { field, number: Number(index) + 1 })
    },
    lines,
    text: (field: string, value: unknown): string => lines(field, value).join(t('common.listSeparator')),
  }
}
