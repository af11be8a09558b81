import { api, bodyOf, done, ifMatch, versioned, type Schemas } from '@/api/client'
import { sendFile } from '@/api/files'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type Interest = Schemas['Interest']
export type PageOfInterests = Schemas['PageInterest']
export type InterestDetail = Schemas['InterestDetail']
export type InterestStatus = Interest['status']
export type InterestAct = InterestDetail['acts'][number]
export type Reason = NonNullable<InterestDetail['reason']>
export type Direction = Schemas['InterestCount']['role']
export type LogEntry = Schemas['NegotiationEntry']
export type EntryKind = LogEntry['kind']
export type BrokerBoard = Schemas['BrokerBoard']

/** What is read again when something was done with an interest. */
export const interestQueries = [
  'interests',
  'interest',
  'interest-counts',
  'negotiation',
  'confidentiality',
  'broker-board',
]

export interface InterestSearch {
  role?: Direction
  /** In any of these states. */
  status?: InterestStatus | InterestStatus[]
  page?: number
  size?: number
}

export function useInterests(search: () => InterestSearch, enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['interests', computed(search)],
    queryFn: ({ signal }) => {
      const { status, ...query } = search()
      return bodyOf(
        api.GET('/api/interests', {
          params: { query: { ...query, status: status && [status].flat() } },
          signal,
        }),
      )
    },
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

export function useInterestCounts(enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['interest-counts'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/interests/counts', { signal })),
    enabled: computed(enabled),
  })
}

export function useInterest(id: () => string) {
  return useQuery({
    queryKey: ['interest', computed(id)],
    queryFn: ({ signal }) =>
      versioned(api.GET('/api/interests/{id}', { params: { path: { id: id() } }, signal })),
    staleTime: 0,
  })
}

export function useNegotiation(id: () => string) {
  return useQuery({
    queryKey: ['negotiation', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/interests/{id}/negotiation', { params: { path: { id: id() } }, signal })),
    staleTime: 0,
  })
}

export function useConfidentiality(id: () => string) {
  return useQuery({
    queryKey: ['confidentiality', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/interests/{id}/confidentiality', { params: { path: { id: id() } }, signal })),
    staleTime: 0,
    gcTime: 0,
  })
}

export function useAgencies() {
  return useQuery({
    queryKey: ['agencies'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/interests/agencies', { signal })),
  })
}

export function useBrokerBoard(enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['broker-board'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/broker-board', { signal })),
    enabled: computed(enabled),
    staleTime: 0,
  })
}

export function expressInterest(body: Schemas['InterestRequest'], key: string) {
  return versioned(api.POST('/api/interests', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export function attach(id: string, etag: string, file: File) {
  return sendFile<InterestDetail>(`/api/interests/${id}/attachment`, { file, etag })
}

function at(id: string, etag: string) {
  return { params: { path: { id }, header: ifMatch(etag) } }
}

export function acceptInterest(id: string, etag: string) {
  return bodyOf(api.POST('/api/interests/{id}/acceptance', at(id, etag)))
}

export function declineInterest(id: string, etag: string, body: Schemas['InterestEndRequest']) {
  return bodyOf(api.POST('/api/interests/{id}/refusal', { ...at(id, etag), body }))
}

export function withdrawInterest(id: string, etag: string) {
  return bodyOf(api.POST('/api/interests/{id}/withdrawal', at(id, etag)))
}

export function failInterest(id: string, etag: string, body: Schemas['InterestEndRequest']) {
  return bodyOf(api.POST('/api/interests/{id}/failure', { ...at(id, etag), body }))
}

export function reopenInterest(id: string, etag: string) {
  return bodyOf(api.POST('/api/interests/{id}/reopening', at(id, etag)))
}

export function askForBroker(id: string, etag: string, body: Schemas['BrokerWishRequest']) {
  return done(api.POST('/api/interests/{id}/broker-request', { ...at(id, etag), body }))
}

export function assignBroker(id: string, accountId: string) {
  return done(api.PUT('/api/interests/{id}/broker', { params: { path: { id } }, body: { accountId } }))
}

export function endBroker(id: string) {
  return done(api.DELETE('/api/interests/{id}/broker', { params: { path: { id } } }))
}

export function acceptConfidentiality(id: string, version: string) {
  return bodyOf(
    api.POST('/api/interests/{id}/confidentiality', { params: { path: { id } }, body: { version } }),
  )
}

export function addEntry(id: string, key: string, body: Schemas['NegotiationEntryRequest']) {
  return bodyOf(
    api.POST('/api/interests/{id}/negotiation', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )
}

export function addFile(id: string, key: string, file: File, text: string, ownSideOnly: boolean) {
  return sendFile<LogEntry>(`/api/interests/${id}/negotiation/files`, {
    file,
    key,
    fields: { text, ownSideOnly: String(ownSideOnly) },
  })
}

/** The contracts that came of an interest. */
export function useContractsOf(interest: () => string, enabled: () => boolean) {
  return useQuery({
    queryKey: ['contracts', 'of-interest', computed(interest)],
    queryFn: ({ signal }) => {
      const query = { interestId: interest(), size: 100 }
      return bodyOf(api.GET('/api/contracts', { params: { query }, signal }))
    },
    enabled: computed(enabled),
    staleTime: 0,
  })
}
