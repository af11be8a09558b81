import type { ListKind } from '@/api/client'
import { useListingWords } from '@/shared/useListingWords'
import { useI18n } from 'vue-i18n'

/** What the fields are called that the rows of a list fill in. */
export function useFieldNames(kind: () => ListKind) {
  const { t, te } = useI18n()
  const words = useListingWords()

  /** `other.region` is of the other side. */
  function nameInContract(path: string): string {
    const root = path.replace(/[.[].*/, '')
    const key = ['importField', 'contractField'].map((group) => `${group}.${root}`).find((one) => te(one))
    return key ? t(key) : root
  }

  return {
    nameOf: (path: string) => (kind() === 'CONTRACT' ? nameInContract(path) : words.label(path)),
  }
}
