import type { ImportSummary, ListingKind, ListingStatus } from '@/api/client'
import { useImports } from '@/modules/imports/useImports'
import { isRunning } from '@/modules/imports/vocabulary'
import { pathOf } from '@/modules/mylistings/drafts'
import { soonBefore } from '@/modules/mylistings/expiry'
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
    ),
    NEED: useListings(
      () => ({ kind: 'NEED', size: 1 }),
      () => mayWrite.value,
    ),
  }
  const ending = soonBefore()
  const expiring = {
    ACHIEVEMENT: useListings(
      () => ({ kind: 'ACHIEVEMENT', expiresBefore: ending, size: 1 }),
      () => mayWrite.value,
    ),
    NEED: useListings(
      () => ({ kind: 'NEED', expiresBefore: ending, size: 1 }),
      () => mayWrite.value,
    ),
  }
  const imports = useImports(
    () => ({ size: 5 }),
    () => mayWrite.value,
  )

  function numberOf(kind: ListingKind, status: ListingStatus) {
    return counts[kind].data.value?.counts.find((one) => one.status === status)?.count ?? 0
  }

  function handedBack(kind: ListingKind) {
    return (
      counts[kind].data.value?.editCounts.find(({ status }) => status === 'CHANGES_REQUESTED')?.count ?? 0
    )
  }

  function task(kind: ListingKind, key: string, query: string, count: number): Task[] {
    if (count === 0) return []
    const named = { count, kind: t(`listingKinds.${kind}`, count) }
    const to = `/workspace/${pathOf[kind]}?${query}`
    return [{ to, title: t(`desk.${key}`, named), text: t(`desk.${key}Text`) }]
  }

  function inState(kind: ListingKind, key: string, status: ListingStatus): Task[] {
    return task(kind, key, `status=${status}`, numberOf(kind, status))
  }

  function importTasks(key: string, matching: (one: ImportSummary) => boolean): Task[] {
    return (imports.data.value?.items ?? []).filter(matching).map(({ id, fileName }) => ({
      to: `/workspace/imports/${id}`,
      title: t(`desk.${key}`, { file: fileName }),
      text: t(`desk.${key}Text`),
    }))
  }

  return {
    queries: [...Object.values(counts), ...Object.values(expiring), imports],
    waiting: computed<Task[]>(() => [
      ...kinds.flatMap((kind) => [
        ...inState(kind, 'changes', 'CHANGES_REQUESTED'),
        ...task(kind, 'edits', 'pendingStatus=CHANGES_REQUESTED', handedBack(kind)),
        ...task(kind, 'expiring', `expiresBefore=${ending}`, expiring[kind].data.value?.total ?? 0),
        ...inState(kind, 'expired', 'EXPIRED'),
      ]),
      ...importTasks('importReady', ({ state }) => state === 'CHECKED'),
    ]),
    usual: computed<Task[]>(() => [
      ...importTasks('importRunning', isRunning),
      ...kinds.flatMap((kind) => inState(kind, 'drafts', 'DRAFT')),
    ]),
  }
}
