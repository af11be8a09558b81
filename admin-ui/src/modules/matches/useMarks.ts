import { api, bodyOf, done, type Schemas } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type MarkOnPair = Schemas['MarkOnPair']
export type Mark = MarkOnPair['mark']
export type RefusalReason = NonNullable<MarkOnPair['reason']>

export const marks: Mark[] = ['SHORTLISTED', 'LATER', 'DISMISSED']
export const refusalReasons: RefusalReason[] = [
  'NOT_RELEVANT',
  'IMMATURE',
  'BENEFIT_UNCLEAR',
  'DESCRIPTION_UNCLEAR',
  'PRICE_GAP',
  'REGION',
  'SOLVED_OTHERWISE',
  'NO_RESOURCES',
  'OTHER',
]

/** The two sides of a match by their ids. */
export interface PairIds {
  need: string
  achievement: string
}

function at({ need, achievement }: PairIds) {
  return { params: { path: { id: need, achievementId: achievement } } }
}

export function putMark(pair: PairIds, mark: Schemas['MarkRequest']) {
  return bodyOf(api.PUT('/api/needs/{id}/matches/{achievementId}/mark', { ...at(pair), body: mark }))
}

export function removeMark(pair: PairIds) {
  return done(api.DELETE('/api/needs/{id}/matches/{achievementId}/mark', at(pair)))
}

export function useMarkedPairs(search: () => { mark?: string; listing?: string; page?: number }) {
  return useQuery({
    queryKey: ['marks', computed(search)],
    queryFn: ({ signal }) => {
      const { mark, ...query } = search()
      return bodyOf(
        api.GET('/api/match-marks', {
          params: { query: { ...query, mark: mark as Mark | undefined } },
          signal,
        }),
      )
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
