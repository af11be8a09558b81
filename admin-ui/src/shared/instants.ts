const zone = 'Asia/Shanghai'

const withTime = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
const dateOnly = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })

/** 2026-11-21 12:22, in the time of the marketplace wherever the reader is */
export function formatInstant(instant: string, withoutTime = false): string {
  return (withoutTime ? dateOnly : withTime).format(new Date(instant))
}

/** 2026-11-21: what day it is there. */
export function today(): string {
  return dateOnly.format(new Date())
}
