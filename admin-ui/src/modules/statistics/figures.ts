import type { ListingKind, Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type Base = Schemas['LedgerBase']
export type Scope = Schemas['StatisticsScope']
export type Grouping = Schemas['BreakdownBy']
/** Hebei has Xiongan in it; every other region is elsewhere. */
export type RegionGroup = '110000' | '120000' | '130000' | 'OTHER'
export type Sum = Schemas['ContractSum']
export type ContractBasis = Schemas['ContractFigureBasis']
/** A figure and that of the year before; without them where they would give somebody away. */
export type Figure = Schemas['ContractFigure']
export type Flow = Schemas['ContractFlow']
export type FlowCell = Flow['cells'][number]
export type Breakdown = Schemas['ContractBreakdown']
export type BreakdownRow = Breakdown['rows'][number]
export type CountedContract = Schemas['CountedContract']
export type CountedContracts = Schemas['CountedContractPage']
export type ContractFigureSearch = NonNullable<paths['/api/statistics/flow']['get']['parameters']['query']>

export type FunnelStepName = 'PUBLISHED' | 'STRONG_MATCH' | 'VIEWED' | 'INTEREST' | 'ACCEPTED' | 'SIGNED'
export type StaleKind = 'EXPIRED' | 'EXPIRING' | 'UNCONFIRMED' | 'NEVER_MATCHED' | 'ORPHANED'

export interface CohortBasis {
  from: string
  to: string
  asOf: string
  scope: Scope
  scopeName?: string
}

export interface Page<Item> {
  items: Item[]
  page: number
  size: number
  total: number
}

export interface FunnelStep {
  step: FunnelStepName
  hidden: boolean
  listings?: number
  share?: number
  medianDays?: number
}

export interface Funnel {
  basis: CohortBasis
  listing: ListingKind
  steps: FunnelStep[]
}

export interface StatedListing {
  id: string
  kind: ListingKind
  title: string
  organizationName?: string
  field?: string
  publishedOn?: string
  reachedAt?: string
}

export interface Coverage {
  basis: CohortBasis
  listing: ListingKind
  open?: number
  covered?: number
  share?: number
  byField: { field: string; hidden: boolean; open?: number; covered?: number }[]
}

export interface AnswerFigures {
  due?: number
  answered?: number
  share?: number
  medianDays?: number
}

export interface Answers extends AnswerFigures {
  basis: CohortBasis
  lapsed?: number
  byMonth: (AnswerFigures & { month: string; hidden: boolean })[]
}

export interface Reasons {
  basis: CohortBasis
  rows: { reason: string; declined?: number; failed?: number; dismissed?: number; hidden: boolean }[]
}

export interface Stale {
  basis: CohortBasis
  rows: { what: StaleKind; kind: ListingKind; count?: number; hidden: boolean }[]
}

export type CohortSearch = {
  listing?: ListingKind
  from?: string
  to?: string
  asOf?: string
  scope?: Scope
  park?: string
  field?: string
  organization?: string
}
