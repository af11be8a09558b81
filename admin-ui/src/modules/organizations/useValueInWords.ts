import { useTaxonomies } from '@/shared/useTaxonomies'
import { useI18n } from 'vue-i18n'

/** A field of an organization as a reader knows it. */
export function useValueInWords() {
  const { t } = useI18n()
  const { regionPath, industryPath, parkLabel } = useTaxonomies()
  const ways: Record<string, (value: string) => string | undefined> = {
    kind: (value) => t(`organizationKind.${value}`),
    size: (value) => t(`organizationSize.${value}`),
    region: regionPath,
    industry: industryPath,
    park: parkLabel,
  }

  return (field: string, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'form.yes' : 'form.no')
    const text = String(value ?? '')
    return (text && ways[field]?.(text)) || text
  }
}
