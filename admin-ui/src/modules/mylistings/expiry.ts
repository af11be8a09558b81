import { formatInstant } from '@/shared/instants'

const day = 86_400_000

/** From this many days before its end on a listing asks to be confirmed. */
export const remindedBefore = 30

/** Whole days until a legal date, counted in the time of the marketplace; negative once it has passed. */
export function daysUntil(date: string, now = new Date()): number {
  const today = formatInstant(now.toISOString(), true)
  return Math.round((Date.parse(date) - Date.parse(today)) / day)
}

/** The first day whose end is too far away for a listing that ends on it to ask to be confirmed. */
export function soonBefore(now = new Date()): string {
  return formatInstant(new Date(now.getTime() + (remindedBefore + 1) * day).toISOString(), true)
}
