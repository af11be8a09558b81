import { receiveFile } from '@/api/files'
import { download } from './download'

export type ExportedList =
  | 'achievements'
  | 'needs'
  | 'listings'
  | 'reviews'
  | 'organizations'
  | 'accounts'
  | 'members'
  | 'audit'
  | 'matches'
  | 'match-feedback'
  | 'need-gaps'
  | 'achievement-gaps'
  | 'interests'
  | 'contracts'
  | 'statistics-flow'
  | 'statistics-breakdown'
  | 'statistics-contracts'
  | 'statistics-funnel'
  | 'funnel-listings'
  | 'coverage-listings'
  | 'stale-listings'
  | 'answered-interests'
  | 'ended-interests'
  | 'dismissed-matches'

export const exportFormats = ['xlsx', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What a list shows, as its own request names it. */
export type ListFilters = Record<string, string | number | boolean | string[] | undefined>

/** Downloads what the filters of a list find, all pages of it. */
export async function exportList(list: ExportedList, format: ExportFormat, filters: ListFilters) {
  const set = Object.entries(filters).flatMap(([name, value]) =>
    [value ?? ''].flat().map((one) => [name, String(one)]),
  )
  const query = [...set.filter(([, value]) => value !== ''), ['format', format]]
  const file = await receiveFile(`/api/exports/${list}`, query)
  download(file.name, file.content)
}
