import type { Difference } from '@/shared/form/useVersionedForm'
import type { Stored } from './listingForms'

/** Where two versions of a draft differ. Attachments are not typed: they are what the server says they are. */
export function differencesOf(mine: Stored, current: Stored, base: Stored): Difference[] {
  return [...new Set([...Object.keys(mine), ...Object.keys(current)])]
    .filter((field) => field !== 'attachments' && !same(mine[field], current[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      current: current[field],
      isMine: !same(mine[field], base[field]),
    }))
}

function same(one: unknown, other: unknown) {
  return JSON.stringify(one) === JSON.stringify(other)
}
