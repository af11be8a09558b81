import { api, bodyOf, type ListingKind, type Schemas } from '@/api/client'
import { useDebounced } from '@/shared/useDebounced'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type Suggestion = Schemas['Suggestion']

const rest = 200
/** Nobody types so much of a title; whoever pastes it wants to search. */
const longest = 100

/** What may be meant by the words typed so far; every beginning has its own answer, so a late one changes nothing. */
export function useSuggestions(kind: () => ListingKind, typed: () => string) {
  const settled = useDebounced(() => typed().trim(), rest)
  const { data } = useQuery({
    queryKey: ['suggestions', computed(kind), settled],
    queryFn: ({ signal }) => bodyOf(suggest(kind(), settled.value, signal)),
    enabled: () => isWorthIt(settled.value),
    placeholderData: (previous, query) => (query?.queryKey[1] === kind() ? previous : undefined),
    retry: false, // they help, but nobody misses them
  })
  return computed<Suggestion[]>(() => (isWorthIt(typed().trim()) ? (data.value?.suggestions ?? []) : []))
}

function isWorthIt(words: string) {
  return words !== '' && words.length <= longest
}

function suggest(kind: ListingKind, q: string, signal: AbortSignal) {
  const request = { params: { query: { q } }, signal }
  return kind === 'ACHIEVEMENT'
    ? api.GET('/api/achievements/suggestions', request)
    : api.GET('/api/needs/suggestions', request)
}
