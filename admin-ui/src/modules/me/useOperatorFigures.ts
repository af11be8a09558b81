import { api, bodyOf } from '@/api/client'
import { useBrokerBoard } from '@/modules/interests/useInterests'
import { useIndexLag, useIndexState } from '@/modules/operations/useIndexState'
import { useLatestRun } from '@/modules/operations/useMatchRuns'
import { useWaitingOrganizations } from '@/modules/organizations/useOrganizations'
import { useWaitingReviews } from '@/modules/reviews/useReviews'
import { useStatus } from '@/shared/useStatus'
import { useQuery } from '@tanstack/vue-query'
import { computed, reactive, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { RouteLocationRaw } from 'vue-router'

const day = 86_400_000

interface Source {
  data: Ref<unknown>
  error: Ref<Error | null>
}

/** What is known stays on the screen when it could not be read again. */
function stateOf({ data, error }: Source): 'known' | 'failed' | 'loading' {
  if (data.value !== undefined) return 'known'
  return error.value ? 'failed' : 'loading'
}

/** The queues of the operator with their lengths, and the state of what runs by itself. */
export function useOperatorFigures() {
  const { t } = useI18n()
  const since = new Date(Date.now() - day).toISOString()
  const organizations = useWaitingOrganizations()
  const reviews = useWaitingReviews()
  const board = useBrokerBoard()
  const mails = useQuery({
    queryKey: ['mails', 'health'],
    queryFn: ({ signal }) => bodyOf(api.GET('/api/operations/mails/health', { signal })),
    staleTime: 0,
  })
  const failedRuns = { outcome: 'FAILED', since } as const
  const jobs = useQuery({
    queryKey: ['jobs', 'failed', since],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/operations/jobs', { params: { query: { ...failedRuns, size: 1 } }, signal })),
    staleTime: 0,
  })
  const index = useIndexState()
  const lag = useIndexLag()
  const runs = useLatestRun()
  /** Elsewhere nobody can look into what is mailed. */
  const { status } = useStatus()
  const mailbox = computed(() => (status.value?.mode === 'local' ? '/operations/mails' : undefined))
  const all = [organizations, reviews, board, mails, jobs, index, runs]

  const queue = (key: string, to: RouteLocationRaw | undefined, source: Source, count?: number) => ({
    label: t(`homes.queue.${key}`),
    note: count === 0 ? t('homes.nothing') : t(`homes.queueNote.${key}`),
    to,
    state: stateOf(source),
    count,
  })

  return {
    queues: computed(() => [
      queue('reviews', '/operations/reviews', reviews, reviews.waiting.value),
      queue(
        'organizations',
        '/operations/organizations?status=PENDING',
        organizations,
        organizations.waiting.value,
      ),
      queue('brokers', '/broker-board', board, board.data.value?.requests.length),
      queue('mails', mailbox.value, mails, mails.data.value?.failed),
      queue('jobs', { path: '/operations/jobs', query: failedRuns }, jobs, jobs.data.value?.total),
    ]),
    index: reactive({ ...lag, state: computed(() => stateOf(index)) }),
    reconciliation: computed(() => {
      const last = index.data.value?.lastReconciliation
      return {
        state: stateOf(index),
        at: last?.at,
        differences: last && last.missing + last.outdated + last.ghosts + last.ahead - last.repaired,
      }
    }),
    matching: computed(() => {
      const [run] = runs.data.value?.items ?? []
      return {
        state: stateOf(runs),
        run,
        waiting: runs.data.value?.queue.waiting ?? 0,
        isBad: run?.state === 'FAILED' || (runs.data.value?.queue.failing ?? 0) > 0,
      }
    }),
    hasFailed: computed(() => all.some(({ error }) => error.value)),
    reload: () => Promise.all(all.filter(({ error }) => error.value).map(({ refetch }) => refetch())),
  }
}
