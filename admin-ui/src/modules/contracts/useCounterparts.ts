import { api, bodyOf } from '@/api/client'
import type { Interest } from '@/modules/interests/useInterests'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'

/** The talks a contract can come of, and the members at their other end. */
export function useCounterparts() {
  const { data } = useQuery({
    queryKey: ['interests', 'counterparts'],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/interests', {
          params: { query: { status: ['ACCEPTED', 'NEGOTIATING', 'SIGNED'], size: 100 } },
          signal,
        }),
      ),
    staleTime: 0,
  })
  const talks = computed(() => (data.value?.items ?? []).filter(({ role }) => role !== 'BROKER'))

  return {
    talks,
    members: computed(() => {
      const named = talks.value.flatMap((talk) => otherOf(talk).organization ?? [])
      return [...new Map(named.map(({ id, name }) => [id, { value: id, label: name }])).values()]
    }),
  }
}

export function otherOf({ role, sender, receiver }: Interest) {
  return role === 'RECEIVER' ? sender : receiver
}
