import type { ListingKind, Versioned } from '@/api/client'
import { useQueryClient } from '@tanstack/vue-query'
import type { Draft } from './drafts'

/** What has to be read again once a listing has changed. */
export const listingQueries = ['listings', 'changes', 'history']

/** What its pages show: asked for anew when one comes to them, not while it is written. */
const pagesOfListing = ['needs', 'achievements', 'matches', 'explanation']

/** Puts an answer of the server in place of what was known, here and wherever it is listed. */
export function useKnownDraft(kind: ListingKind) {
  const queries = useQueryClient()
  return (draft: Versioned<Draft>) => {
    queries.setQueryData(['draft', kind, draft.value.id], draft)
    for (const name of listingQueries) void queries.invalidateQueries({ queryKey: [name] })
    for (const name of pagesOfListing)
      void queries.invalidateQueries({ queryKey: [name], refetchType: 'none' })
  }
}
