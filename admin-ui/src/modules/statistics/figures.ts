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

export type CohortBasis = Schemas['StatisticsBasis']
export type Funnel = Schemas['Funnel']
export type FunnelStep = Funnel['steps'][number]
export type FunnelStepName = FunnelStep['step']
export type StaleKind = Schemas['Staleness']
export type CountedListings = Schemas['PageCountedListing']

/** What figures of listings are asked for. */
export type CohortSearch = {
  listing: ListingKind
  from?: string
  to?: string
  asOf?: string
  scope?: Scope
  park?: string
  field?: string
  organization?: string
}

type Asked<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } }
  ? NonNullable<Query>
  : never

export type CoverageSearch = Asked<'/api/statistics/coverage/listings'>
export type AnswersSearch = Asked<'/api/statistics/answers/interests'>
export type ReasonsSearch = Asked<'/api/statistics/reasons/interests'>
export type DismissedSearch = Asked<'/api/statistics/reasons/matches'>
export type Reason = ReasonsSearch['reason']
