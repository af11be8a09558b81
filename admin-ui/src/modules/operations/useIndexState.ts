import { api, bodyOf, type Schemas } from '@/api/client'
import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

export type IndexState = Schemas['IndexState']

const whileRebuilding = 2_000
const usually = 10_000
/** Later than this, whoever published something wonders where it is. */
const patience = 60

/** The state of the index, read again and again while somebody looks at it. */
export function useIndexState(enabled: () => boolean = () => true, polling = false) {
  return useQuery({
    queryKey: ['index-state'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/operations/index', { signal })),
    enabled,
    staleTime: polling ? 0 : undefined,
    refetchInterval: ({ state }) => polling && (isRebuilding(state.data) ? whileRebuilding : usually),
  })
}

export function isRebuilding(state?: IndexState) {
  return state?.rebuild?.state === 'COPYING' || state?.rebuild?.state === 'VERIFYING'
}

/** How far the index is behind, in words; nothing while it is not known. */
export function useIndexLag(enabled: () => boolean = () => true) {
  const { t, n } = useI18n()
  const duration = useDuration()
  const { data } = useIndexState(enabled)
  const lag = computed(() => {
    const kinds = data.value?.kinds ?? []
    return {
      waiting: kinds.reduce((sum, { waiting }) => sum + waiting, 0),
      failing: kinds.reduce((sum, { failing }) => sum + failing, 0),
      oldest: Math.max(0, ...kinds.map(({ oldestWaitingSeconds }) => oldestWaitingSeconds ?? 0)),
    }
  })

  return {
    text: computed(() => {
      if (!data.value) return ''
      const { waiting, failing, oldest } = lag.value
      if (!data.value.available) return t('searchIndex.awayShort')
      if (failing > 0) return t('searchIndex.failingText', { count: n(failing) })
      if (waiting === 0) return t('searchIndex.inStep')
      return oldest > 0
        ? t('searchIndex.waitingText', { count: n(waiting), duration: duration(oldest) })
        : t('searchIndex.waitingShort', { count: n(waiting) })
    }),
    isLate: computed(
      () =>
        data.value !== undefined &&
        (!data.value.available || lag.value.failing > 0 || isLate(lag.value.oldest)),
    ),
  }
}

export function isLate(seconds: number) {
  return seconds > patience
}

/** Roughly, as one would say it: 40 seconds, 3 minutes, 2 hours. */
export function useDuration() {
  const { t, n } = useI18n()
  return (seconds: number): string => {
    if (seconds < 90) return t('searchIndex.seconds', { count: Math.round(seconds) })
    if (seconds < 5_400) return t('searchIndex.minutes', { count: Math.round(seconds / 60) })
    return t('searchIndex.hours', { count: n(Math.round(seconds / 3_600)) })
  }
}
