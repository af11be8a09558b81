import type { ListingKind, Schemas } from '@/api/client'
import { useInterestCounts, useInterests, type Interest } from '@/modules/interests/useInterests'
import { answersOf } from '@/shared/answers'
import { computed } from 'vue'

/** As many as a page can have: what lapses unless it is answered is not to be missed. */
const unansweredAtOnce = 100
const talksAtOnce = 50

export interface Wanted {
  listing: Schemas['ListingLine']
  interests: Interest[]
}

/** Which listings of the own organization somebody is interested in: what has to be answered soonest first, then the latest talks. */
export function useOpenInterests(kind: () => ListingKind) {
  const unanswered = useInterests(() => ({ role: 'RECEIVED', status: 'EXPRESSED', size: unansweredAtOnce }))
  const talks = useInterests(() => ({
    role: 'RECEIVED',
    status: ['ACCEPTED', 'NEGOTIATING'],
    size: talksAtOnce,
  }))
  const counts = useInterestCounts()
  const pages = computed(() => [unanswered.data.value, talks.data.value])
  const interests = computed(() =>
    [...soonestFirst(unanswered.data.value?.items ?? []), ...(talks.data.value?.items ?? [])].filter(
      ({ targetKind }) => targetKind === kind(),
    ),
  )
  const wanted = computed(() => {
    const byListing = new Map<string, Wanted>()
    for (const interest of interests.value) {
      const listing = kind() === 'NEED' ? interest.need : interest.achievement
      if (!listing) continue
      const known = byListing.get(listing.id) ?? { listing, interests: [] }
      byListing.set(listing.id, { ...known, interests: [...known.interests, interest] })
    }
    return [...byListing.values()]
  })

  return {
    ...answersOf([unanswered, talks, counts]),
    wanted,
    /** Of all kinds, as the tasks of the desk say it. */
    toAnswer: computed(
      () =>
        counts.data.value?.counts.find(({ role, status }) => role === 'RECEIVED' && status === 'EXPRESSED')
          ?.count ?? 0,
    ),
    /** There are more than are read at once. */
    isCut: computed(() => pages.value.some((page) => page && page.total > page.items.length)),
  }
}

function soonestFirst(interests: Interest[]): Interest[] {
  const daysOf = ({ daysToAnswer }: Interest) => daysToAnswer ?? Infinity
  return interests.toSorted((one, other) => daysOf(one) - daysOf(other) || 0)
}
