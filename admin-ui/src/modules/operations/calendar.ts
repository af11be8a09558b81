import { api, bodyOf, ifMatch, versioned, type Schemas } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type CalendarYear = Schemas['CalendarYear']
export type CalendarDay = CalendarYear['days'][number]

export function useCalendar(enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['calendar'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/operations/calendar', { signal })),
    enabled: computed(enabled),
  })
}

export function loadCalendarYear(year: number) {
  return versioned(api.GET('/api/operations/calendar/{year}', { params: { path: { year } } }))
}

export function saveCalendarYear(year: number, etag: string, body: Schemas['CalendarYearRequest']) {
  return versioned(
    api.PUT('/api/operations/calendar/{year}', {
      params: { path: { year }, header: ifMatch(etag) },
      body,
    }),
  )
}

interface Pasted {
  days: CalendarDay[]
  /** The first line that cannot be read, counted from 1. */
  wrong?: { line: number; text: string }
}

const makeUp = /调休|补班|上班|make-?up/i
const holiday = /假|holiday/i
const isDay = /^\d{4}-\d{2}-\d{2}$/
const most = 40

/** Reads lines such as 2027-01-01，2027-01-03，节假日，元旦; the second day may be left out. */
export function readDays(text: string): Pasted {
  const days: CalendarDay[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const parts = line
      .split(/[,，;；\t]/)
      .map((part) => part.trim().replaceAll('/', '-'))
      .filter(Boolean)
    if (parts.length === 0) continue
    const given = parts.filter((part) => isDay.test(part))
    const [kindText = '', ...name] = parts.slice(given.length)
    const kind = makeUp.test(kindText) ? 'MAKE_UP' : holiday.test(kindText) ? 'HOLIDAY' : undefined
    const span = daysBetween(given[0], given[1] ?? given[0])
    if (!kind || name.length === 0 || span.length === 0) {
      return { days, wrong: { line: index + 1, text: line.trim() } }
    }
    days.push(...span.map((day) => ({ day, kind, name: name.join(' ') }) as const))
  }
  return { days }
}

function daysBetween(first = '', last = ''): string[] {
  const days: string[] = []
  const end = Date.parse(`${last}T00:00:00Z`)
  for (let day = Date.parse(`${first}T00:00:00Z`); day <= end && days.length < most; day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10))
  }
  return days
}

/** Those of the second take the place of those of the first. */
export function merged(days: CalendarDay[], more: CalendarDay[]): CalendarDay[] {
  const byDay = new Map([...days, ...more].map((one) => [one.day, one]))
  return [...byDay.values()].sort((one, other) => one.day.localeCompare(other.day))
}
