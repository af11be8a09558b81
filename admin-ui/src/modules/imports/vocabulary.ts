import type { Import, ImportOutcome, ListKind } from '@/api/client'
import { pathOf } from '@/modules/mylistings/drafts'

export const listKinds: ListKind[] = ['ACHIEVEMENT', 'NEED', 'CONTRACT']

/** Where what a list makes can be looked at. */
export function placeOf(kind: ListKind): string {
  return kind === 'CONTRACT' ? '/contracts' : `/workspace/${pathOf[kind]}`
}

export const outcomes: ImportOutcome[] = ['NEW', 'CHANGED', 'UNCHANGED', 'DUPLICATE', 'AMBIGUOUS', 'ERROR']

export const toneOf = {
  NEW: 'good',
  CHANGED: 'good',
  UNCHANGED: 'plain',
  DUPLICATE: 'waiting',
  AMBIGUOUS: 'waiting',
  ERROR: 'bad',
} as const satisfies Record<ImportOutcome, string>

export const toneOfState = {
  UPLOADED: 'waiting',
  CHECKING: 'plain',
  CHECKED: 'waiting',
  APPLYING: 'plain',
  APPLIED: 'good',
  FAILED: 'bad',
} as const satisfies Record<Import['state'], string>

/** How many rows ended so. */
export function countOf(counts: NonNullable<Import['counts']>, outcome: ImportOutcome): number {
  return counts[outcome.toLowerCase() as keyof typeof counts] ?? 0
}

/** While it runs it can neither be changed nor deleted. */
export function isRunning({ state }: Pick<Import, 'state'>): boolean {
  return state === 'CHECKING' || state === 'APPLYING'
}
