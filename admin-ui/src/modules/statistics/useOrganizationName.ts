import { api, bodyOf } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** How the organization is called whose figures are asked for, as far as it is known. */
export function useOrganizationName(id: () => string) {
  const { t } = useI18n()
  const { data } = useQuery({
    queryKey: ['organization-name', computed(id)],
    queryFn: async () =>
      (await bodyOf(api.GET('/api/organizations/{id}', { params: { path: { id: id() } } }))).name,
    enabled: computed(() => Boolean(id())),
    staleTime: Infinity,
  })
  return computed(() => data.value ?? t('figureFilter.oneOrganization'))
}
