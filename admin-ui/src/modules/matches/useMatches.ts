import {
  api,
  bodyOf,
  type AchievementSummary,
  type Grade,
  type NeedSummary,
  type ScoreComponent,
} from '@/api/client'
import { language } from '@/shared/language'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export interface Match<Listing> {
  rank: number
  listing: Listing
  grade: Grade
  score: number
  components: ScoreComponent[]
  matchedWords: string[]
}

export interface Matches<Listing> {
  meaningUsed: boolean
  matches: Match<Listing>[]
}

export function useMatchesOfNeed(id: () => string) {
  return useMatches<AchievementSummary>('need', id, async (signal) => {
    const call = api.GET('/api/needs/{id}/matches', { params: { path: { id: id() } }, signal })
    const { matches, meaningUsed } = await bodyOf(call)
    return { meaningUsed, matches: matches.map((match) => ({ ...match, listing: match.achievement })) }
  })
}

export function useMatchesOfAchievement(id: () => string) {
  return useMatches<NeedSummary>('achievement', id, async (signal) => {
    const call = api.GET('/api/achievements/{id}/matches', { params: { path: { id: id() } }, signal })
    const { matches, meaningUsed } = await bodyOf(call)
    return { meaningUsed, matches: matches.map((match) => ({ ...match, listing: match.need })) }
  })
}

/** The language is part of the key because the server words the reasons. */
function useMatches<Listing>(
  kind: string,
  id: () => string,
  load: (signal: AbortSignal) => Promise<Matches<Listing>>,
) {
  return useQuery({
    queryKey: ['matches', kind, computed(id), language],
    queryFn: ({ signal }) => load(signal),
  })
}
