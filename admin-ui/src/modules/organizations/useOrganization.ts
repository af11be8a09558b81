import { api, ifMatch, versioned, type Organization, type Versioned } from '@/api/client'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { toRequest, type OrganizationValues } from './organizationValues'

export function useOrganization(id: () => string, enabled: () => boolean = () => true) {
  return useQuery({
    queryKey: ['organization', computed(id)],
    queryFn: () => loadOrganization(id()),
    enabled: computed(enabled),
  })
}

export function loadOrganization(id: string): Promise<Versioned<Organization>> {
  return versioned(api.GET('/api/organizations/{id}', { params: { path: { id } } }))
}

export function saveOrganization(id: string, values: OrganizationValues, etag: string) {
  return versioned(
    api.PUT('/api/organizations/{id}', {
      params: { path: { id }, header: ifMatch(etag) },
      body: toRequest(values),
    }),
  )
}

/** Puts an answer of the server in place of what was known, here and wherever it is listed. */
export function useKnownOrganization() {
  const queries = useQueryClient()
  return async (organization: Versioned<Organization>) => {
    queries.setQueryData(['organization', organization.value.id], organization)
    await Promise.all(
      ['organizations', 'session'].map((name) => queries.invalidateQueries({ queryKey: [name] })),
    )
  }
}
