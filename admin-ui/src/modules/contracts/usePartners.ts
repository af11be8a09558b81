import { api, bodyOf } from '@/api/client'
import { useDebounced } from '@/shared/useDebounced'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

const rest = 300
const fewest = 2

/** Verified organizations with a name or credit code like what is typed. */
export function usePartners(typed: () => string) {
  const settled = useDebounced(() => typed().trim(), rest)
  const isAsked = computed(() => settled.value.length >= fewest)
  const { data } = useQuery({
    queryKey: ['contract-partners', settled],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/contracts/partners', { params: { query: { q: settled.value } }, signal })),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  const found = computed(() => (isAsked.value ? (data.value ?? []) : []))

  return {
    found,
    isEmpty: computed(() => isAsked.value && data.value !== undefined && found.value.length === 0),
  }
}
