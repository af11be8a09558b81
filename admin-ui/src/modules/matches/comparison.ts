import type { ListingKind } from '@/api/client'
import { pathOf } from '@/modules/mylistings/drafts'

/** More columns than that nobody can compare. */
export const mostCompared = 4

/** Where matches of a listing stand side by side; which ones is part of the address. */
export function compareAddress(kind: ListingKind, id: string, chosen: string[]) {
  return { path: `/${pathOf[kind]}/${id}/compare`, query: { with: chosen.slice(0, mostCompared).join(',') } }
}

/** The ids in an address, each once. */
export function chosenIn(query: unknown): string[] {
  const text = typeof query === 'string' ? query : ''
  return [...new Set(text.split(',').filter(Boolean))].slice(0, mostCompared)
}
