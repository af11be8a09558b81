import {
  api,
  bodyOf,
  type AchievementSummary,
  type Grade,
  type ListingKind,
  type NeedSummary,
  type Schemas,
  type ScoreComponent,
} from '@/api/client'
import { language } from '@/shared/language'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import type { MarkOnPair } from './useMarks'

export interface Match<Listing> {
  rank: number
  listing: Listing
  grade: Grade
  score: number
  components: ScoreComponent[]
  matchedWords: string[]
  indicators: Schemas['IndicatorComparison'][]
  mark?: MarkOnPair
}

export interface Matches<Listing> {
  meaningUsed: boolean
  matches: Match<Listing>[]
  dismissed: Match<Listing>[]
  /** Only in lists of the own organization. */
  own: boolean
  brokerAsked: boolean
}

/** Also those that were dismissed: they can still be looked at and compared. */
export function allOf<Listing>({ matches, dismissed }: Matches<Listing>): Match<Listing>[] {
  return [...matches, ...dismissed]
}

async function loadMatchesOfNeed(
  id: string,
  signal: AbortSignal,
  limit?: number,
): Promise<Matches<AchievementSummary>> {
  const params = { path: { id }, query: { limit } }
  const call = api.GET('/api/needs/{id}/matches', { params, signal })
  const { matches, dismissed, ...rest } = await bodyOf(call)
  const withListing = (match: Schemas['MatchedAchievement']) => ({ ...match, listing: match.achievement })
  return { ...rest, matches: matches.map(withListing), dismissed: dismissed.map(withListing) }
}

async function loadMatchesOfAchievement(
  id: string,
  signal: AbortSignal,
  limit?: number,
): Promise<Matches<NeedSummary>> {
  const params = { path: { id }, query: { limit } }
  const call = api.GET('/api/achievements/{id}/matches', { params, signal })
  const { matches, dismissed, ...rest } = await bodyOf(call)
  const withListing = (match: Schemas['MatchedNeed']) => ({ ...match, listing: match.need })
  return {
    ...rest,
    brokerAsked: false,
    matches: matches.map(withListing),
    dismissed: dismissed.map(withListing),
  }
}

/** All of them, or the best only. */
export function useMatchesOfNeed(id: () => string, limit?: number) {
  return useMatches<AchievementSummary>(['need', id, limit], (signal) =>
    loadMatchesOfNeed(id(), signal, limit),
  )
}

export function useMatchesOfAchievement(id: () => string) {
  return useMatches<NeedSummary>(['achievement', id], (signal) => loadMatchesOfAchievement(id(), signal))
}

/**
 * The best matches of an own listing in any state; those of an earlier `version` stand until the next have come. No more
 * are asked for than are shown: what a list holds counts as seen.
 */
export function useBestMatches(
  kind: () => ListingKind,
  id: () => string,
  version: () => string,
  limit: number,
) {
  return useQuery<Matches<AchievementSummary | NeedSummary>>({
    queryKey: ['matches', 'best', computed(kind), computed(id), language, computed(version), limit],
    queryFn: ({ signal }) =>
      kind() === 'NEED'
        ? loadMatchesOfNeed(id(), signal, limit)
        : loadMatchesOfAchievement(id(), signal, limit),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

/** The language is part of the key because the server words the reasons. */
function useMatches<Listing>(
  [kind, id, limit]: [kind: string, id: () => string, limit?: number],
  load: (signal: AbortSignal) => Promise<Matches<Listing>>,
) {
  return useQuery({
    queryKey: ['matches', kind, computed(id), language, limit],
    queryFn: ({ signal }) => load(signal),
  })
}
