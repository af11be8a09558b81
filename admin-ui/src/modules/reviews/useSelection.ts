import { computed, shallowReactive } from 'vue'
import type { ReviewItem } from './useReviews'
import { batchLimit } from './vocabulary'

/** What has been selected to decide about at once, across the pages of the queue. */
export function useSelection() {
  const chosen = shallowReactive(new Map<string, ReviewItem>())

  function add(items: ReviewItem[]) {
    for (const item of items) {
      if (chosen.size < batchLimit) chosen.set(item.id, item)
    }
  }

  return {
    items: computed(() => [...chosen.values()]),
    has: (id: string) => chosen.has(id),
    toggle: (item: ReviewItem) => {
      if (!chosen.delete(item.id)) add([item])
    },
    add,
    clear: () => chosen.clear(),
  }
}

export type Selection = ReturnType<typeof useSelection>
