import type { ImportSummary, ListingKind, ListingStatus } from '@/api/client'
import { useImports } from '@/modules/imports/useImports'
import { isRunning } from '@/modules/imports/vocabulary'
import { pathOf } from '@/modules/mylistings/drafts'
import { expiresSoon } from '@/modules/mylistings/expiry'
import { useListings } from '@/modules/mylistings/useListings'
import { usePublisher } from '@/modules/mylistings/usePublisher'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Task } from './useTasks'

const kinds: ListingKind[] = ['ACHIEVEMENT', 'NEED']

/** What is to be done about what the own organization publishes. */
export function useListingTasks() {
  const { t } = useI18n()
  const { mayWrite } = usePublisher()
  const counts = {
    ACHIEVEMENT: useListings(
      () => ({ kind: 'ACHIEVEMENT', size: 1 }),
      () => mayWrite.value,
    ).data,
    NEED: useListings(
      () => ({ kind: 'NEED', size: 1 }),
      () => mayWrite.value,
    ).data,
  }
  // The list tells no number of those that expire soon; among the first hundred the pressing ones are seen.
  const { data: published } = useListings(
    () => ({ status: 'PUBLISHED', size: 100 }),
    () => mayWrite.value,
  )
  const { data: imports } = useImports(
    () => ({ size: 5 }),
    () => mayWrite.value,
  )

  function numberOf(kind: ListingKind, status: ListingStatus) {
    return counts[kind].value?.counts.find((one) => one.status === status)?.count ?? 0
  }

  function expiring(kind: ListingKind) {
    return (published.value?.items ?? []).filter((one) => one.kind === kind && expiresSoon(one.expiresOn))
      .length
  }

  function task(kind: ListingKind, key: string, status: ListingStatus, count: number): Task[] {
    if (count === 0) return []
    const named = { count, kind: t(`listingKinds.${kind}`, count) }
    const to = `/workspace/${pathOf[kind]}?status=${status}`
    return [{ to, title: t(`desk.${key}`, named), text: t(`desk.${key}Text`) }]
  }

  function importTasks(key: string, matching: (one: ImportSummary) => boolean): Task[] {
    return (imports.value?.items ?? []).filter(matching).map(({ id, fileName }) => ({
      to: `/workspace/imports/${id}`,
      title: t(`desk.${key}`, { file: fileName }),
      text: t(`desk.${key}Text`),
    }))
  }

  return {
    waiting: computed<Task[]>(() => [
      ...kinds.flatMap((kind) => [
        ...task(kind, 'changes', 'CHANGES_REQUESTED', numberOf(kind, 'CHANGES_REQUESTED')),
        ...task(kind, 'expiring', 'PUBLISHED', expiring(kind)),
        ...task(kind, 'expired', 'EXPIRED', numberOf(kind, 'EXPIRED')),
      ]),
      ...importTasks('importReady', ({ state }) => state === 'CHECKED'),
    ]),
    usual: computed<Task[]>(() => [
      ...importTasks('importRunning', isRunning),
      ...kinds.flatMap((kind) => task(kind, 'drafts', 'DRAFT', numberOf(kind, 'DRAFT'))),
    ]),
  }
}
