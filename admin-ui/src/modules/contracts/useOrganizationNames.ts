import { loadOrganization } from '@/modules/organizations/useOrganization'
import { useQueries } from '@tanstack/vue-query'
import { computed } from 'vue'

/** What organizations are called of which only the id was kept. */
export function useOrganizationNames(ids: () => string[]) {
  const organizations = useQueries({
    queries: computed(() =>
      ids().map((id) => ({ queryKey: ['organization', id], queryFn: () => loadOrganization(id) })),
    ),
  })
  return (id: string) => organizations.value.find(({ data }) => data?.value.id === id)?.data?.value.name
}
