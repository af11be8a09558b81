import { api, bodyOf, done, ifMatch, versioned, type Schemas } from '@/api/client'
import { sendFile } from '@/api/files'
import type { paths } from '@/api/generated/schema'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type Contract = Schemas['ContractDetail']
export type ListedContract = Schemas['ListedContract']
export type ContractRequest = Schemas['ContractRequest']
export type AmendmentRequest = Schemas['AmendmentRequest']
export type RegistrationRequest =
  paths['/api/contracts/{id}/registration']['post']['requestBody']['content']['application/json']
export type PaymentRequest = Schemas['PaymentRequest']
export type Payment = Schemas['Payment']
export type ContractDocument = Schemas['ContractDocument']
export type ContractStatus = Contract['status']
export type ContractKind = NonNullable<Contract['kind']>
export type ContractAct = Contract['acts'][number]
export type Side = Contract['recordedBySide']
export type Party = Schemas['ContractParty']
export type PaymentKind = NonNullable<Contract['paymentKind']>
export type PlanSource = NonNullable<Contract['planSource']>
export type TransferMode = NonNullable<Contract['transferMode']>
export type DeductionKind = Contract['deductions'][number]['kind']
export type DocumentKind = ContractDocument['kind']
export type Registration = Contract['registration']
export type RegistrationStatus = Registration['status']
export type RegistrationAct = Registration['acts'][number]
export type RefusalReason = NonNullable<Registration['refusal']>

/** What is read again when something was done with a contract. */
export const contractQueries = ['contracts', 'contract', 'contract-doubles']

/** A deal that is being written down, by what tells one from another. */
export interface DealSearch {
  ownSide: Side
  other?: string
  otherName?: string
  number?: string
  totalFen?: string
  signedOn?: string
  except?: string
}

export interface ContractSearch {
  q?: string
  status?: ContractStatus
  kind?: ContractKind
  registration?: RegistrationStatus
  side?: Side
  signedFrom?: string
  signedTo?: string
  /** What they came of. */
  interestId?: string
  achievementId?: string
  needId?: string
  page?: number
  size?: number
}

export function useContracts(search: () => ContractSearch, enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['contracts', computed(search)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/contracts', { params: { query: { ...search() } }, signal })),
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}

/** What a contract can come of. */
export type ContractOrigin = Pick<ContractSearch, 'interestId' | 'achievementId' | 'needId'>

export function usePrefilled(origin: () => ContractOrigin) {
  return useQuery({
    queryKey: ['prefilled-contract', computed(origin)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/contracts/prefilled', { params: { query: origin() }, signal })),
    staleTime: 0,
    gcTime: 0,
  })
}

export function useContract(id: () => string) {
  return useQuery({
    queryKey: ['contract', computed(id)],
    queryFn: () => loadContract(id()),
    staleTime: 0,
  })
}

export function loadContract(id: string) {
  return versioned(api.GET('/api/contracts/{id}', { params: { path: { id } } }))
}

export function useDoubles(id: () => string, enabled: () => boolean) {
  return useQuery({
    queryKey: ['contract-doubles', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/contracts/{id}/doubles', { params: { path: { id: id() } }, signal })),
    enabled: computed(enabled),
    staleTime: 0,
  })
}

/** What a deal that is being typed is likely a double of. */
export function useTypedDoubles(deal: () => DealSearch | undefined | '') {
  return useQuery({
    queryKey: ['contract-doubles', 'typed', computed(deal)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/contracts/doubles', { params: { query: deal() as DealSearch }, signal })),
    enabled: computed(() => Boolean(deal())),
    staleTime: 0,
  })
}

export function createContract(body: ContractRequest, key: string) {
  return versioned(api.POST('/api/contracts', { params: { header: { 'Idempotency-Key': key } }, body }))
}

function at(id: string, etag: string) {
  return { params: { path: { id }, header: ifMatch(etag) } }
}

export function editContract(id: string, etag: string, body: ContractRequest) {
  return versioned(api.PUT('/api/contracts/{id}', { ...at(id, etag), body }))
}

export function deleteContract(id: string, etag: string) {
  return done(api.DELETE('/api/contracts/{id}', at(id, etag)))
}

/** Asks the other side to confirm; with somebody who is no member it is signed at once. */
export function proposeContract(id: string, etag: string) {
  return versioned(api.POST('/api/contracts/{id}/proposal', at(id, etag)))
}

export function confirmContract(id: string, etag: string) {
  return versioned(api.POST('/api/contracts/{id}/confirmation', at(id, etag)))
}

export function disputeContract(id: string, etag: string, reason: string) {
  return versioned(api.POST('/api/contracts/{id}/dispute', { ...at(id, etag), body: { reason } }))
}

export function performContract(id: string, etag: string, on: string) {
  return versioned(api.POST('/api/contracts/{id}/performance', { ...at(id, etag), body: { on } }))
}

export function terminateContract(id: string, etag: string, on: string, reason: string) {
  return versioned(api.POST('/api/contracts/{id}/termination', { ...at(id, etag), body: { on, reason } }))
}

export function amendContract(id: string, etag: string, body: AmendmentRequest) {
  return versioned(api.POST('/api/contracts/{id}/amendments', { ...at(id, etag), body }))
}

export function noteRegistration(id: string, etag: string, body: RegistrationRequest) {
  return versioned(api.POST('/api/contracts/{id}/registration', { ...at(id, etag), body }))
}

export function bookPayment(id: string, etag: string, key: string, body: PaymentRequest) {
  return bodyOf(
    api.POST('/api/contracts/{id}/payments', {
      params: { path: { id }, header: { ...ifMatch(etag), 'Idempotency-Key': key } },
      body,
    }),
  )
}

export function reversePayment(id: string, paymentId: string, etag: string, remark: string) {
  return bodyOf(
    api.POST('/api/contracts/{id}/payments/{paymentId}/reversal', {
      params: { path: { id, paymentId }, header: ifMatch(etag) },
      body: { remark },
    }),
  )
}

export function addDocument(id: string, etag: string, kind: DocumentKind, file: File) {
  return sendFile<ContractDocument>(`/api/contracts/${id}/documents`, { file, etag, fields: { kind } })
}

export function removeDocument(id: string, documentId: string, etag: string) {
  return done(
    api.DELETE('/api/contracts/{id}/documents/{documentId}', {
      params: { path: { id, documentId }, header: ifMatch(etag) },
    }),
  )
}
