import type { Base, FunnelStepName, Grouping, RegionGroup, Scope, StaleKind } from './figures'

/** What a figure can be counted in. */
export type Value = 'total' | 'technology'

export const values: Value[] = ['total', 'technology']
export const bases: Base[] = ['SIGNED', 'REGISTERED']
export const scopes: Scope[] = ['OWN', 'MARKET']
export const regionGroups: RegionGroup[] = ['110000', '120000', '130000', 'OTHER']
export const funnelSteps: FunnelStepName[] = [
  'PUBLISHED',
  'STRONG_MATCH',
  'VIEWED',
  'INTEREST',
  'ACCEPTED',
  'SIGNED',
]
export const staleKinds: StaleKind[] = ['EXPIRED', 'EXPIRING', 'UNCONFIRMED', 'NEVER_MATCHED', 'ORPHANED']

/** How the sides that are in no park are called. */
export const noPark = 'NONE'

/** The two sides of what is counted by park or by organization: what goes out of it, what comes in. */
export const sidesOf = {
  PARK: ['SELLER_PARK', 'BUYER_PARK'],
  ORGANIZATION: ['SELLER', 'BUYER'],
} as const satisfies Record<string, Grouping[]>
