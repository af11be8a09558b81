import type { ListingKind, Schemas } from '@/api/client'

export const kinds: ListingKind[] = ['ACHIEVEMENT', 'NEED']
export const causes: Schemas['ReviewCause'][] = ['FIRST', 'CHANGE', 'SAMPLE']
export const criteria = ['substance', 'clarity', 'cooperation', 'form'] as const
export type Criterion = (typeof criteria)[number]

/** So many can be decided about at once. */
export const batchLimit = 500
export const largestSample = 100
