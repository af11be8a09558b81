import { api, bodyOf } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

interface AuditSearch {
  q?: string
  account?: string
  act?: string
  subjectKind?: string
  subjectId?: string
  from?: string
  to?: string
  page?: number
}

export function useAudit(search: () => AuditSearch) {
  return useQuery({
    queryKey: ['audit', computed(search)],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/audit', { params: { query: search() }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function useAuditActs() {
  return useQuery({
    queryKey: ['audit-acts'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/audit/acts', { signal })),
    staleTime: Infinity,
  })
}
