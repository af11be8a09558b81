import { api, bodyOf, type OrganizationStatus, type Schemas } from '@/api/client'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

type Kind = Schemas['OrganizationKind']

export interface OrganizationSearch {
  q?: string
  status?: string
  kind?: string
  region?: string
  park?: string
  page?: number
  size?: number
}

/** The organizations the asker may see in full: the operator all, a park administrator those of its parks. */
export function useOrganizations(search: () => OrganizationSearch, enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['organizations', computed(search)],
    queryFn: ({ signal }) => {
      const { status, kind, ...query } = search()
      return bodyOf(
        api.GET('/api/organizations', {
          params: { query: { ...query, status: status as OrganizationStatus, kind: kind as Kind } },
          signal,
        }),
      )
    },
    enabled: computed(enabled),
    placeholderData: keepPreviousData,
  })
}

export function useWaitingOrganizations(enabled?: () => boolean) {
  const { data, error, refetch } = useOrganizations(() => ({ status: 'PENDING', size: 1 }), enabled)
  return { waiting: computed(() => data.value?.total), data, error, refetch }
}
