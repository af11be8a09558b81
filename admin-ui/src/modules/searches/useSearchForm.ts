import type { ListingSearch } from '@/modules/listings/useListingFilters'
import { useForm } from '@/shared/form/useForm'
import { tell } from '@/shared/notice'
import { useQueryClient } from '@tanstack/vue-query'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { toQuery, type SavedSearch } from './useSearches'

export interface SearchValues {
  name: string
  words: string
  alert: boolean
}

type Stated = Pick<SavedSearch, 'name' | 'query' | 'alert'>

/** A search that is written down, for the first time or again; then all of them are shown. */
export function useSearchForm(
  search: ListingSearch,
  initial: SearchValues,
  save: (stated: Stated) => Promise<unknown>,
) {
  const { t } = useI18n()
  const router = useRouter()
  const queries = useQueryClient()
  return useForm<SearchValues, unknown>({
    initial,
    check: ({ name }) => (name.trim() ? {} : { name: t('form.required') }),
    send: ({ name, words, alert }) =>
      save({
        name,
        alert: alert ? 'NEW' : 'NONE',
        query: toQuery({ ...search.filters.value, q: words.trim() }),
      }),
    done: async () => {
      await queries.invalidateQueries({ queryKey: ['saved-searches'] })
      tell(t('form.saved'))
      await router.push('/searches')
    },
  })
}
