import { api, bodyOf, type NeedContent } from '@/api/client'
import { useDebounced } from '@/shared/useDebounced'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { apart } from './drafts'
import type { Stored } from './listingForms'

const pause = 600

/** How clear a need is as it stands. Every content has an answer of its own, so a late one cannot replace a newer. */
export function useClarity(content: () => Stored) {
  const text = computed(() => JSON.stringify(apart(content()).content))
  const settled = useDebounced(() => text.value, pause)

  return useQuery({
    queryKey: ['clarity', settled],
    queryFn: ({ signal }) =>
      bodyOf(
        api.POST('/api/needs/clarity', {
          body: { content: JSON.parse(settled.value) as NeedContent },
          signal,
        }),
      ),
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  })
}
