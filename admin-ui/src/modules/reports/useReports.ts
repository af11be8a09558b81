import { api, bodyOf, type Schemas } from '@/api/client'
import { receiveFile } from '@/api/files'
import { download } from '@/shared/download'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

export type IssuedReport = Schemas['IssuedReport']
export type PrintedReport = Schemas['PrintedReport']
export type ReportRequest = Schemas['ReportRequest']

export function useReports(page: () => number) {
  return useQuery({
    queryKey: ['reports', 'list', computed(page)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/statistics/reports', { params: { query: { page: page() } }, signal })),
    staleTime: 0,
  })
}

/** A report that was issued never changes. */
export function useReport(id: () => string) {
  return useQuery({
    queryKey: ['reports', 'one', computed(id)],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/statistics/reports/{id}', { params: { path: { id: id() } }, signal })),
    staleTime: Infinity,
  })
}

/** @param key says that a request sent again is the same one */
export function issueReport(body: ReportRequest, key: string) {
  return bodyOf(api.POST('/api/statistics/reports', { params: { header: { 'Idempotency-Key': key } }, body }))
}

export async function downloadReport(id: string) {
  const file = await receiveFile(`/api/exports/reports/${id}`, [])
  download(file.name, file.content)
}
