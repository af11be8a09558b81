import type { ContractKind, PlanSource, Side } from '@/modules/contracts/useContracts'
import type { ListingKind } from '@/api/client'

export type Base = 'SIGNED' | 'REGISTERED'
export type Scope = 'OWN' | 'MARKET'
export type RegionGroup = '110000' | '120000' | '130000' | 'OTHER'
export type Grouping =
  | 'KIND'
  | 'FIELD'
  | 'PLAN_SOURCE'
  | 'SELLER_PARK'
  | 'BUYER_PARK'
  | 'SELLER'
  | 'BUYER'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR'
export type FunnelStepName = 'PUBLISHED' | 'STRONG_MATCH' | 'VIEWED' | 'INTEREST' | 'ACCEPTED' | 'SIGNED'
export type StaleKind = 'EXPIRED' | 'EXPIRING' | 'UNCONFIRMED' | 'NEVER_MATCHED' | 'ORPHANED'

export interface Sum {
  contracts: number
  totalFen: number
  technologyFen: number
}

export interface CohortBasis {
  from: string
  to: string
  asOf: string
  scope: Scope
  scopeName?: string
}

export interface ContractBasis extends CohortBasis {
  base: Base
  previousFrom: string
  previousTo: string
}

/** A figure and that of the year before; hidden where it would give somebody away. */
export interface Figure {
  hidden: boolean
  current?: Sum
  previous?: Sum
}

export interface FlowCell extends Figure {
  from: RegionGroup
  to: RegionGroup
}

export interface RegionFigure extends Figure {
  region: RegionGroup
}

export interface Flow {
  basis: ContractBasis
  cells: FlowCell[]
  outputs: RegionFigure[]
  intakes: RegionFigure[]
  total: Figure
}

export interface BreakdownRow extends Figure {
  key: string
  label?: string
}

export interface Breakdown {
  basis: ContractBasis
  by: Grouping
  rows: BreakdownRow[]
  total: Figure
  complete: boolean
}

export interface CountedContract extends Sum {
  contractId: string
  number?: string
  name?: string
  kind: ContractKind
  field?: string
  planSource?: PlanSource
  sellerName: string
  sellerRegion: string
  buyerName: string
  buyerRegion: string
  countedOn: string
}

export interface Page<Item> {
  items: Item[]
  page: number
  size: number
  total: number
}

export interface CountedContracts extends Page<CountedContract> {
  basis: ContractBasis
  sum: Sum
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

export type ContractFigureSearch = {
  base?: Base
  from?: string
  to?: string
  asOf?: string
  scope?: Scope
  park?: string
  organization?: string
  side?: Side
  kind?: ContractKind
  field?: string
  plan?: PlanSource
  sellerRegion?: RegionGroup
  buyerRegion?: RegionGroup
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
